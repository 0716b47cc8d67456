import { describe, expect, it } from 'vitest';
import { correctHomophones, soundsOf } from './homophones.ts';
import { readWords } from './pinyin.ts';

const words = readWords([
  {
    words: {
      'lu deng': '路灯5',
      'liu wan cun': '柳湾村6',
      'an quan': '安全4',
      'pai shui gou': '排水沟3',
      'shan zhuang cun': '单庄村3',
    },
    polyphones: { shan: '单', dan: '单' },
  },
]);
const readings = {
  an: '安',
  quan: '全权',
  lu: '路陆',
  deng: '灯登',
  liu: '柳流',
  wan: '湾弯',
  cun: '村存',
  gou: '沟勾',
  pai: '排',
  shui: '水',
  yin: '饮',
  shan: '山单',
  dan: '丹单',
  zhuang: '庄装',
  ren: '人',
};
const sounds = soundsOf(words, [readings]);
const correct = (text: string, missing: string[], present: string[] = []) =>
  correctHomophones(text, new Set(missing), new Set(present), sounds);

describe('correctHomophones', () => {
  it.each([
    ['路登', ['路登'], [], '路灯'],
    ['柳弯村路灯', ['柳弯', '弯村'], ['路灯', '村路'], '柳湾村路灯'],
    ['饮水安权', ['水安', '安权'], ['饮水'], '饮水安全'],
    ['排水勾', ['水勾'], ['排水'], '排水沟'],
    ['陆登', ['陆登'], [], '路灯'],
    ['山庄村', ['山庄'], ['庄村'], '单庄村'],
    ['丹庄村', ['丹庄'], ['庄村'], '单庄村'],
    ['单装村', ['单装', '装村'], [], '单庄村'],
  ])('takes %s for what sounds like it', (text, missing, present, expected) => {
    expect(correct(text, missing, present)).toBe(expected);
  });

  it('tells zh from z no more than many speakers do', () => {
    const other = soundsOf(readWords([{ words: { 'zheng zi': '整治4' }, polyphones: {} }]), [
      { zeng: '增', zhi: '治' },
    ]);
    expect(correctHomophones('增治', new Set(['增治']), new Set(), other)).toBe('整治');
  });

  it.each([
    ['路灯安全', ['灯安']],
    ['人人', ['人人']],
  ])('leaves %s as it is', (text, missing) => {
    expect(correct(text, missing, ['路灯', '安全'])).toBeUndefined();
  });
});
