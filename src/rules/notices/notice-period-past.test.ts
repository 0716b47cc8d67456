import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { noticePeriodPast } from './notice-period-past.ts';

const period = (from: string) => ({ from, days: '7', counting: '自然日' });

// Published on 2020-11-20.
describe('notice-period-past', () => {
  it.each([
    ['a day left', '公示', '2020-11-14', []],
    ['no day left', '公示', '2020-11-13', ['period.from']],
    ['the year mistaken', '公示', '2019-11-20', ['period.from']],
    ['asking for no objection', '公告', '2020-11-13', []],
  ])('with %s', (_name, noticeKind, from, expected) => {
    expect(foundIn(noticePeriodPast, 'notice', { noticeKind, period: period(from) })).toEqual(
      expected,
    );
  });
});
