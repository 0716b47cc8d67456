import { type CivilDate, addDays, yearOf } from '../basics/date.ts';
import { type WorkCalendar, dayKind, isUnarranged } from './work-calendar.ts';

/** A span of days that begins on a day, counted as it says 期间. */
export interface Period {
  readonly from: CivilDate;
  readonly days: number;
  readonly counting: '自然日' | '工作日';
}

/** Longest period that is counted, in days. */
export const maxPeriodDays = 366;

/** When a period ends 截止日期. */
export interface PeriodEnd {
  /** The first day it may end on; the last day, where nothing is open. */
  readonly earliest: CivilDate;
  /** The last day it may end on, whatever is announced. */
  readonly latest: CivilDate;
  /** Does it wait for an arrangement of holidays 待定? */
  readonly provisional: boolean;
  /** Years whose arrangement it waits for. */
  readonly waitsFor: readonly number[];
  /** The day the count itself comes to, where that is a rest day and the end is put off. */
  readonly putOffFrom?: CivilDate;
}

/**
 * The last day of a period. The first day counts as a day of it, as offices write it (公示 5 个工作日：
 * 11月16日至11月20日). Where calendar days end on a rest day, the period ends on the next working day
 * (Civil Code 民法典, art. 203: 以法定休假日结束的次日为期间的最后一日).
 *
 * Working days of a year without an arrangement make the end provisional. So do calendar days, but only
 * where their last day depends on it.
 */
export function periodEnd(period: Period, calendar: WorkCalendar): PeriodEnd {
  const isWork = (date: CivilDate) => dayKind(date, calendar) !== 'rest';
  const isSurelyWork = (date: CivilDate) => dayKind(date, calendar) === 'work';
  const earliest = lastDay(period, isWork);
  const latest = lastDay(period, isSurelyWork);
  const years = yearsBetween(period.from, latest).filter((year) => isUnarranged(year, calendar));
  const provisional = earliest < latest || (period.counting === '工作日' && years.length > 0);
  const counted = countedDay(period);
  return {
    ...{ earliest, latest, provisional },
    waitsFor: !provisional ? [] : years.length > 0 ? years : [yearOf(latest) + 1],
    ...(counted && counted < earliest && { putOffFrom: counted }),
  };
}

const daysOf = ({ days }: Period): number => Math.min(Math.max(days, 1), maxPeriodDays);

/** The day that calendar days come to by counting alone. */
const countedDay = (period: Period): CivilDate | undefined =>
  period.counting === '自然日' ? addDays(period.from, daysOf(period) - 1) : undefined;

function lastDay(period: Period, isWork: (date: CivilDate) => boolean): CivilDate {
  const counted = countedDay(period);
  let day = counted ?? period.from;
  let left = counted ? 1 : daysOf(period);
  if (isWork(day)) left--;
  while (left > 0) {
    day = addDays(day, 1);
    if (isWork(day)) left--;
  }
  return day;
}

function yearsBetween(from: CivilDate, to: CivilDate): number[] {
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, index) => first + index);
}
