import { describe, expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import { countedText, dutyWord, measured } from './duty.ts';

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

describe('what a duty asks for, and what counts', () => {
  const from = '2020-01-01';
  const by = '2020-12-31';
  it.each([
    [{ type: 'count', of: { kind: 'outreach' }, atLeast: '1', by }, '要 1 次，做了 8 次'],
    [{ type: 'coverage', of: { kind: 'outreach' }, over: 'village' }, '要 1 个村，做了 8 个村'],
    [
      { type: 'monthly', of: { kind: 'publication' }, from, by, each: '2' },
      '要 1 个月，做了 8 个月',
    ],
    [{ type: 'standing', of: { kind: 'any' }, everyDays: '31' }, undefined],
    [
      { type: 'standing', of: { kind: 'rectification' }, everyDays: '31', eachEntry: '是' },
      '要 1 项，做了 8 项',
    ],
  ])('%j', (rule: object, text: string | undefined) => {
    const { duties } = anOffice({
      duties: [{ id: 'a', clause: '三（一）', what: '做一件事', owner: 'dangzheng', rule }],
    });
    expect(duties).toHaveLength(1);
    const [first] = duties;
    expect(
      first && countedText({ duty: first.duty, wanted: 1, counted: 8 }, { counted: '个村' }),
    ).toBe(text);
  });
});
