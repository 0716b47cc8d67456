import { describe, expect, it } from 'vitest';
import { dutyWord, measured } from './duty.ts';

describe('the word of a duty', () => {
  it.each([
    ['met', 0, '已落实', 'done'],
    ['met', 3, '已落实，逾期 3 天完成', 'late'],
    ['late', 0, '逾期未完成', 'late'],
    ['short', 0, '部分落实', 'doing'],
    ['not-yet-due', 0, '未到期', 'long'],
    ['unknown', 0, '暂无法判断', 'cannot'],
  ] as const)('%s, %i days late, is %s', (state, lateDays, word, tone) => {
    expect(dutyWord({ state, lateDays })).toEqual({ word, tone });
  });
});

describe('a number of what is counted', () => {
  it.each([
    ['publication', '3 篇'],
    ['outreach', '3 次'],
    ['rectification', '3 项'],
    ['any', '3 项'],
  ] as const)('of %s is %s', (kind, words) => {
    expect(measured(3, kind)).toBe(words);
  });
});
