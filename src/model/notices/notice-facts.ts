import { type CivilDate, daysBetween, latest, yearOf } from '../basics/date.ts';
import { type PeriodEnd, periodEnd } from '../calendar/period-end.ts';
import { type OnDay, type WorkCalendar, calendarOn } from '../calendar/work-calendar.ts';
import type { Notice } from './notice.ts';

// What is computed of a notice and never typed.

type Period = NonNullable<Notice['period']>;

/** Last day of the period 公示截止日; `undefined` where it waits for an arrangement of holidays. */
export function noticeLastDay(period: Period, calendar: WorkCalendar): CivilDate | undefined {
  const end = periodEnd(period, calendar);
  return end.provisional ? undefined : end.latest;
}

/** The first day that the period may end on, where its end waits for an arrangement of holidays. */
export function provisionalFrom(period: Period, calendar: WorkCalendar): CivilDate | undefined {
  const end = periodEnd(period, calendar);
  return end.provisional ? end.earliest : undefined;
}

/**
 * Days left to object, today included; 0 when it is over; `undefined` before it begins, and without a
 * period. Of a provisional end at least so many: one until the last day that it could be, or until the
 * outcome is told.
 */
export function noticeDaysLeft(
  { period, outcome }: Pick<Notice, 'period' | 'outcome'>,
  { today, calendar }: OnDay,
): number | undefined {
  if (!period || today < period.from) return undefined;
  if (outcome && outcome.on <= today) return 0;
  const { earliest, latest: last } = periodEnd(period, calendar);
  return today > last ? 0 : Math.max(1, daysBetween(today, earliest) + 1);
}

/** Can one object today? */
export const isOpenNotice = (item: Pick<Notice, 'period' | 'outcome'>, on: OnDay): boolean =>
  (noticeDaysLeft(item, on) ?? 0) > 0;

/** Days since a 公示 ended whose outcome isn't told; 0 where none is owed. */
export function daysAwaitingOutcome(
  { noticeKind, period, outcome }: Pick<Notice, 'noticeKind' | 'period' | 'outcome'>,
  { today, calendar }: OnDay,
): number {
  if (noticeKind !== '公示' || !period || outcome) return 0;
  return Math.max(0, daysBetween(periodEnd(period, calendar).latest, today));
}

/** How an end that was published came to be another by an arrangement that was typed in later. */
export interface EndSettled {
  /** The day it was typed in: since then the page says so. */
  readonly on: CivilDate;
  /** The end as it was told when the notice was published. */
  readonly before: PeriodEnd;
  readonly last: CivilDate;
  /** The notices of the State Council that it follows 依据. */
  readonly sources: readonly string[];
}

/**
 * What became of the end that a notice was published with: `undefined` while it is the same, or still
 * waits. Nobody has to sign it again: what was decided, so many days from a day on, has not changed.
 */
export function endSettled(
  { period, publishedOn }: Pick<Notice, 'period' | 'publishedOn'>,
  calendar: WorkCalendar,
): EndSettled | undefined {
  if (!period) return undefined;
  const now = periodEnd(period, calendar);
  const before = periodEnd(period, calendarOn(calendar, publishedOn));
  if (now.provisional || (!before.provisional && before.latest === now.latest)) return undefined;
  const [first, last] = [yearOf(period.from), yearOf(before.latest) + 1];
  const since = calendar.arrangements.filter(
    ({ year, recordedOn }) => recordedOn > publishedOn && year >= first && year <= last,
  );
  const deciding = since.filter(({ year }) => before.waitsFor.includes(year));
  const told = deciding.length > 0 ? deciding : since;
  const on = latest(told.map(({ recordedOn }) => recordedOn));
  return on && { on, before, last: now.latest, sources: told.map(({ source }) => source) };
}
