import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type CivilDate, addDays, daysBetween, yearOf } from '../basics/date.ts';
import type { Notice } from './notice.ts';

// What is computed of a notice and never typed. The package's own functions read the weekday in
// the machine's time zone, so only its tables are used.

type Period = NonNullable<Notice['period']>;

/** Names of public holidays by date; days worked instead of a weekend (调休). */
const holidays: Readonly<Record<string, string>> = calendar.holidays;
const workdays: Readonly<Record<string, string>> = calendar.workdays;
const knownYears = new Set(Object.keys(holidays).map((date) => Number(date.slice(0, 4))));

/** Longest period that is counted, in days. */
export const maxNoticeDays = 366;

/** Some Monday, to count weekdays from. */
const monday = '2020-08-31' as CivilDate;

/** Is it a working day 工作日, as the State Council's yearly notice of holidays has it? */
export function isWorkingDay(date: CivilDate): boolean {
  if (date in workdays) return true;
  if (date in holidays) return false;
  return ((daysBetween(monday, date) % 7) + 7) % 7 < 5;
}

/**
 * Last day of the period 公示截止日. The first day counts as a day of it, as offices write it
 * (公示 5 个工作日：11月16日至11月20日).
 */
export function noticeLastDay(period: Period): CivilDate {
  let left = Math.min(Math.max(period.days, 1), maxNoticeDays);
  if (period.counting === '自然日') return addDays(period.from, left - 1);
  let day = period.from;
  if (isWorkingDay(day)) left--;
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** Days left to object, today included; 0 when it is over; `undefined` before it begins. */
export function noticeDaysLeft(period: Period, today: CivilDate): number | undefined {
  if (today < period.from) return undefined;
  return Math.max(0, daysBetween(today, noticeLastDay(period)) + 1);
}

/** Can one object today? */
export const isOpenNotice = ({ period }: Pick<Notice, 'period'>, today: CivilDate): boolean =>
  period !== undefined && (noticeDaysLeft(period, today) ?? 0) > 0;

/** Days since a 公示 ended whose outcome isn't told; 0 where none is owed. */
export function daysAwaitingOutcome(
  { noticeKind, period, outcome }: Pick<Notice, 'noticeKind' | 'period' | 'outcome'>,
  today: CivilDate,
): number {
  if (noticeKind !== '公示' || !period || outcome) return 0;
  return Math.max(0, daysBetween(noticeLastDay(period), today));
}

/** The last working day of a period, for who answers on working days only; none where it has none. */
export function lastWorkingDay(period: Period): CivilDate | undefined {
  for (let day = noticeLastDay(period); day >= period.from; day = addDays(day, -1))
    if (isWorkingDay(day)) return day;
  return undefined;
}

/** Years of the period whose holidays aren't announced yet, as far as this program knows. */
export function unknownHolidayYears(period: Period): number[] {
  if (period.counting === '自然日') return [];
  const years = new Set([yearOf(period.from), yearOf(noticeLastDay(period))]);
  return [...years].filter((year) => !knownYears.has(year));
}
