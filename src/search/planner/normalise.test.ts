import { describe, expect, it } from 'vitest';
import { asksWho, compact, normalise, withoutAsking } from './normalise.ts';

describe('the query', () => {
  it.each([
    ['ＱＨ－Ｂ０７', 'qh-b07'],
    ['  柳湾　路灯 ', '柳湾 路灯'],
  ])('is one however %s is typed', (typed, expected) => {
    expect(normalise(typed)).toBe(expected);
  });

  it.each([
    ['路灯什么时候修好', '路灯 修好'],
    ['请问低保怎么申请', '低保 申请'],
    ['为什么', '为什么'],
    ['谁管路灯', '路灯'],
    ['谁管什么', '谁管什么'],
  ])('%s loses what only asks', (typed, expected) => {
    expect(withoutAsking(typed)).toBe(expected);
  });

  it.each([
    ['谁管路灯', true],
    ['路灯坏了找谁', true],
    ['医保打什么电话', true],
    ['路灯什么时候修好', false],
    ['咨询电话没人接', false],
  ])('%s asks who answers: %s', (typed, who) => {
    expect(asksWho(typed)).toBe(who);
  });

  it('has the same letters and digits with any brackets', () => {
    expect(compact('青禾发〔2020〕31号')).toBe(compact('青禾发(2020) 31号'));
  });
});
