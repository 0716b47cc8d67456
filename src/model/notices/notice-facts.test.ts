import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../basics/date.ts';
import {
  daysAwaitingOutcome,
  isOpenNotice,
  isWorkingDay,
  lastWorkingDay,
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

  it.each([
    ['2020-11-15', false, 0],
    ['2020-11-16', true, 0],
    ['2020-11-20', true, 0],
    ['2020-11-21', false, 1],
    ['2020-12-12', false, 22],
  ])('on %s can be objected to: %s, its outcome is owed for %i days', (today, open, owed) => {
    const notice = { noticeKind: '公示', period: period('2020-11-16', 5, '自然日') } as const;
    expect(isOpenNotice(notice, day(today))).toBe(open);
    expect(daysAwaitingOutcome(notice, day(today))).toBe(owed);
  });

  it('owes no outcome that is told, and none of what asks for no objections', () => {
    const ended = { noticeKind: '公示', period: period('2020-11-16', 5, '自然日') } as const;
    const outcome = { on: day('2020-11-23'), text: '没有异议' };
    expect(daysAwaitingOutcome({ ...ended, outcome }, day('2020-12-12'))).toBe(0);
    expect(daysAwaitingOutcome({ ...ended, noticeKind: '公告' }, day('2020-12-12'))).toBe(0);
    expect(daysAwaitingOutcome({ noticeKind: '公示' }, day('2020-12-12'))).toBe(0);
  });

  it.each([
    ['2020-11-20', 10, '2020-11-27'],
    ['2020-11-20', 7, '2020-11-26'],
    ['2020-11-20', 3, '2020-11-20'],
    ['2020-11-21', 2, undefined],
  ])('from %s over %i days, is last answered on %s', (from, days, last) => {
    expect(lastWorkingDay(period(from, days, '自然日'))).toBe(last);
  });

  it('says which years have no table of holidays', () => {
    expect(unknownHolidayYears(period('2020-12-28', 5, '工作日'))).toEqual([]);
    expect(unknownHolidayYears(period('2099-12-28', 10, '工作日'))).toEqual([2099, 2100]);
    expect(unknownHolidayYears(period('2099-12-28', 10, '自然日'))).toEqual([]);
  });
});
