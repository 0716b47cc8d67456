import { describe, expect, it } from 'vitest';
import { type Part, excerptOf, markWords } from './excerpt.ts';

const shown = (parts: readonly Part[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('markWords', () => {
  it.each([
    ['主干道路灯不亮', ['路灯'], '主干道[路灯]不亮'],
    ['太阳能路灯', ['太阳', '阳能', '路灯'], '[太阳能路灯]'],
    ['编号 QH-B07', ['qh', 'b07'], '编号 [QH]-[B07]'],
    ['没有', ['路灯'], '没有'],
    ['', ['路灯'], ''],
  ])('marks in %s what was looked for', (text, words, expected) => {
    expect(shown(markWords(text, words))).toBe(expected);
  });
});

describe('excerptOf', () => {
  const long = `${'甲'.repeat(200)}。村口路灯一盏。${'乙'.repeat(200)}。柳湾村路灯夜间不亮。${'丙'.repeat(200)}`;

  it('shows where most of the words stand together', () => {
    expect(shown(excerptOf(long, ['柳湾', '湾村', '路灯', '夜间']))).toContain('[柳湾村路灯夜间]');
  });

  it('shows the beginning where no word stands in the text', () => {
    expect(shown(excerptOf(long, ['月亮']))).toMatch(/^甲+…$/);
  });

  it('is short', () => {
    expect(shown(excerptOf(long, ['路灯'])).length).toBeLessThan(80);
  });
});
