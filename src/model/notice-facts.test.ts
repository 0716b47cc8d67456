import { describe, expect, it } from 'vitest';
import type { CivilDate } from './date.ts';
import {
  isWorkingDay,
  noticeDaysLeft,
  noticeLastDay,
  unknownHolidayYears,
} from './notice-facts.ts';

const day = (text: string) => text as CivilDate;
const period = (from: string, days: number, counting: '自然日' | '工作日') => ({
  from: day(from),
  days,
  counting,
});

describe('the period of a notice', () => {
  it.each([
    ['2020-11-14', false, 'a Saturday'],
    ['2020-11-15', false, 'a Sunday'],
    ['2020-11-16', true, 'a Monday'],
    ['2020-10-01', false, 'a holiday on a Thursday'],
    ['2020-09-27', true, 'a Sunday that is worked instead'],
    ['2020-10-10', true, 'a Saturday that is worked instead'],
  ])('%s is a working day: %s (%s)', (date, expected) => {
    expect(isWorkingDay(day(date))).toBe(expected);
  });

  it.each([
    ['2020-11-16', 1, '自然日', '2020-11-16'],
    ['2020-11-16', 10, '自然日', '2020-11-25'],
    ['2020-11-16', 5, '工作日', '2020-11-20'],
    ['2020-11-16', 6, '工作日', '2020-11-23'],
    ['2020-11-14', 1, '工作日', '2020-11-16'],
    ['2020-09-28', 7, '工作日', '2020-10-13'],
    ['2020-12-28', 5, '自然日', '2021-01-01'],
  ] as const)('from %s, %i in %s, ends on %s', (from, days, counting, last) => {
    expect(noticeLastDay(period(from, days, counting))).toBe(last);
  });

  it('counts at most a year, whatever the file says', () => {
    expect(noticeLastDay(period('2020-01-01', 999_999_999, '自然日'))).toBe('2020-12-31');
    expect(noticeLastDay(period('2020-01-01', 0, '自然日'))).toBe('2020-01-01');
  });

  it.each([
    ['2020-11-15', undefined],
    ['2020-11-16', 5],
    ['2020-11-20', 1],
    ['2020-11-21', 0],
  ])('on %s has days left: %s', (today, left) => {
    expect(noticeDaysLeft(period('2020-11-16', 5, '自然日'), day(today))).toBe(left);
  });

  it('says which years have no table of holidays', () => {
    expect(unknownHolidayYears(period('2020-12-28', 5, '工作日'))).toEqual([]);
    expect(unknownHolidayYears(period('2099-12-28', 10, '工作日'))).toEqual([2099, 2100]);
    expect(unknownHolidayYears(period('2099-12-28', 10, '自然日'))).toEqual([]);
  });
});
