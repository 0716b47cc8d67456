import { type CivilDate, addDays, daysBetween, earlier } from '../basics/date.ts';
import type { Rectification } from './rectification.ts';
import {
  currentDeadline,
  daysFinishedLate,
  daysOverdue,
  isUnfinished,
} from './rectification-facts.ts';

// Through whose hands a matter went 先后办理单位: a delay belongs to whoever had the matter that day.

/** A unit that had the matter, and from when to when. */
export interface Holding {
  /** Id of the unit. */
  readonly unit: string;
  /** First day. */
  readonly from: CivilDate;
  /** Last day; open while the matter is in its hands. */
  readonly until?: CivilDate;
  /** Days that it had it, both ends counted, to today or to the end of the matter. */
  readonly days: number;
  /** Of those the days past the deadline that holds now 逾期天数. */
  readonly lateDays: number;
}

/** Days past the deadline, of unfinished and of finished work 逾期或晚完成天数. */
export const daysLate = (item: Rectification, today: CivilDate): number =>
  isUnfinished(item) ? daysOverdue(item, today) : daysFinishedLate(item);

/** The last day that counts for whoever has the matter: today, or the day it was over. */
function lastDayOf(item: Rectification, today: CivilDate): CivilDate {
  if (isUnfinished(item)) return today;
  const over = item.completedOn ?? item.explanation?.on ?? today;
  return earlier(over, today);
}

/**
 * The units that had a matter, one after the other, from the day it was handed over (交办, else its
 * publication). On the day of a transfer it is in the hands of the next. Their late days add up to
 * `daysLate`: no delay is lost by a transfer, and none is put on who did not have the matter.
 */
export function holdingsOf(item: Rectification, today: CivilDate): Holding[] {
  const { transfers } = item;
  const begun = item.assignedOn ?? item.publishedOn;
  const first = transfers[0];
  const start = first && first.on < begun ? first.on : begun;
  const units = [first?.from ?? item.unit, ...transfers.map(({ to }) => to)];
  const starts = [start, ...transfers.map(({ on }) => on)];
  const end = lastDayOf(item, today);
  const late = daysLate(item, today);
  const firstLate = late > 0 ? addDays(currentDeadline(item) ?? end, 1) : undefined;
  return units.map((unit, at): Holding => {
    const from = starts[at] ?? start;
    const next = starts[at + 1];
    const until = next ? addDays(next, -1) : end;
    // Whoever had it first also answers for what was late before.
    const since = firstLate && at > 0 && firstLate < from ? from : firstLate;
    return {
      unit,
      from,
      ...(next || !isUnfinished(item) ? { until } : {}),
      days: span(from, until),
      lateDays: since ? span(since, earlier(until, end)) : 0,
    };
  });
}

/** Days from one to another, both counted; none where the second is the earlier. */
const span = (from: CivilDate, to: CivilDate): number => Math.max(0, daysBetween(from, to) + 1);

/** Days past deadlines that a unit answers for in some matters 累计逾期天数. */
export const lateDaysOf = (
  items: readonly Rectification[],
  unit: string,
  today: CivilDate,
): number =>
  items
    .flatMap((item) => holdingsOf(item, today))
    .filter((one) => one.unit === unit)
    .reduce((sum, { lateDays }) => sum + lateDays, 0);

/** Did the unit have the matter once, and has it no more 已转出? */
export const handedOn = (item: Rectification, unit: string): boolean =>
  item.unit !== unit && item.transfers.some(({ from, to }) => from === unit || to === unit);
