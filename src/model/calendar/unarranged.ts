import { type CivilDate, daysBetween, yearOf } from '../basics/date.ts';
import { type StatutoryHoliday, statutoryHolidays } from './statutory.ts';
import { isWeekend, weekday } from './weekday.ts';

// What can be said of the days of a year before its arrangement is announced: some are off by decree,
// most are surely worked or surely not, and those around a holiday are open.

/**
 * Days before and after a holiday within which an arrangement takes weekdays off, or has weekend days
 * worked instead. Since 2014 none went further than 5 and 11 (`unarranged.test.ts` holds it against all).
 */
const reach = { weekday: 7, weekend: 14 };

/** Article 6: a holiday of one day that falls on a weekend is made up for on the next weekday or the one before. */
const inLieu = 3;

/** Is the day off by decree? */
export const isStatutory = (date: CivilDate): boolean =>
  statutoryHolidays(yearOf(date)).some(({ days }) => days.includes(date));

/**
 * Is it open whether the day will be worked, as far as the arrangement of `years` decides it? Days off by
 * decree are off in any case.
 */
export function isOpenDay(date: CivilDate, years: readonly number[]): boolean {
  if (isStatutory(date)) return false;
  return years.some((year) => statutoryHolidays(year).some((holiday) => shifts(holiday, date)));
}

/**
 * May the arrangement of a holiday change whether that day is worked? A single day on a Monday or Friday
 * makes a long weekend by itself; on a weekend it only wants a weekday for it; one in the middle of a week,
 * and a holiday of several days, may be joined with weekends by working others.
 */
function shifts({ days }: StatutoryHoliday, date: CivilDate): boolean {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return false;
  const away = Math.max(daysBetween(date, first), daysBetween(last, date));
  if (days.length > 1) return away <= (isWeekend(date) ? reach.weekend : reach.weekday);
  if (isWeekend(first)) return !isWeekend(date) && away <= inLieu;
  const isMiddle = weekday(first) > 0 && weekday(first) < 4;
  return isMiddle && away <= (isWeekend(date) ? reach.weekend : reach.weekday);
}
