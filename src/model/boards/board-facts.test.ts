import { describe, expect, it } from 'vitest';
import { boardFreshness, changedFields, sheetNumber, validDaysOf } from './board-facts.ts';
import type { CivilDate } from '../basics/date.ts';

const day = (text: string) => text as CivilDate;
const said = { 进展状态: '正在整改', 整改时限: '2020年10月30日' };
const posting = { number: 2, postedOn: day('2020-10-12'), said };
const today = day('2020-11-25');

describe('a board', () => {
  it('that says what is true keeps its number', () => {
    expect(sheetNumber({ postings: [posting] }, { ...said })).toBe(2);
  });

  it('gets the next number when what it says changes, and the first when none was posted', () => {
    expect(sheetNumber({ postings: [posting] }, { ...said, 进展状态: '已完成' })).toBe(3);
    expect(sheetNumber({ postings: [] }, said)).toBe(1);
  });

  it('tells each field that changed, came or went', () => {
    const now = { 进展状态: '已完成', 整改成效: '全部亮了' };
    expect(changedFields(said, now)).toEqual([
      { field: '进展状态', before: '正在整改', now: '已完成' },
      { field: '整改成效', before: undefined, now: '全部亮了' },
      { field: '整改时限', before: '2020年10月30日', now: undefined },
    ]);
  });
});

describe('freshness', () => {
  const state = (postings: (typeof posting & { validUntil?: CivilDate })[], now = said) =>
    boardFreshness({ postings }, now, today, 30).state;

  it.each([
    ['unposted', []],
    ['expired', [posting]],
    ['current', [{ ...posting, postedOn: day('2020-10-26') }]],
    ['expired', [{ ...posting, postedOn: day('2020-10-25') }]],
    ['current', [{ ...posting, validUntil: day('2020-11-25') }]],
    ['expired', [{ ...posting, postedOn: day('2020-11-20'), validUntil: day('2020-11-24') }]],
  ])('is %s', (expected, postings) => {
    expect(state(postings)).toBe(expected);
  });

  it('is outdated before it is expired: what is wrong on the sheet weighs more', () => {
    expect(state([posting], { ...said, 进展状态: '已完成' })).toBe('outdated');
  });
});

describe('the days a board stays valid', () => {
  const days = (template: 'signboard' | 'service', by = {}, own = {}) =>
    validDaysOf({ template, ...own }, { boardValidDays: 30, boardValidDaysBy: by });

  it.each([
    ['a signboard as long as the office says', days('signboard'), 30],
    ['a guide for a year', days('service'), 365],
    ['a guide as long as the office says of guides', days('service', { service: 90 }), 90],
    ['any board as long as it says itself', days('service', {}, { validDays: 7 }), 7],
  ])('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });
});
