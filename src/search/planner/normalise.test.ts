import { describe, expect, it } from 'vitest';
import { compact, normalise, withoutAsking } from './normalise.ts';

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
  ])('%s loses what only asks', (typed, expected) => {
    expect(withoutAsking(typed)).toBe(expected);
  });

  it('has the same letters and digits with any brackets', () => {
    expect(compact('青禾发〔2020〕31号')).toBe(compact('青禾发(2020) 31号'));
  });
});
