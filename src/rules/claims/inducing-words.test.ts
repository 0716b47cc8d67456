import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { inducingWords } from './inducing-words.ts';

const induces = (summary: string) => foundIn(inducingWords, 'outreach', { summary }).length > 0;

describe('inducing-words', () => {
  it.each([
    '接到电话请回答“非常满意”',
    '请您在接到调查电话时评价满意',
    '务必选择满意',
    '动员群众打10分',
    '请大家给我们打满分',
    '回答满意的可领取礼品',
    '介绍了进展。希望大家都说满意',
  ])('refuses “%s”', (text) => {
    expect(induces(text)).toBe(true);
  });

  it.each([
    '请按真实感受回答，满意、不满意都可以说',
    '不得引导群众回答满意',
    '承诺不诱导、不暗示群众评价满意',
    '请您评价是否满意',
    '严禁要求群众打满分',
    '群众对路灯比较满意',
    '满意度调查结果已报县里',
  ])('accepts “%s”', (text) => {
    expect(induces(text)).toBe(false);
  });

  it('does not hold an opinion against the office that publishes it', () => {
    const opinion = '村里要求我们回答满意';
    expect(foundIn(inducingWords, 'rectification', { opinion })).toEqual([]);
  });

  it('points at the line of the body', () => {
    const items = [anItem('notice', {}, 'a', '各位村民：\n\n务必回答满意。')];
    expect(drafts(inducingWords, anOffice({ items }))[0]?.line).toBe(42);
  });
});
