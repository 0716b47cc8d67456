import chineseDays from 'chinese-days';
import { type CivilDate, addDays } from '../basics/date.ts';

// Lunar days 农历 from the tables of chinese-days. Only `getLunarDate` of a date as text is used: the
// package's ways back, from a lunar date or a solar term, give the day before west of Greenwich
// (findings/lunar-days-by-time-zone.sh).

/** The years whose lunar days the package has; beyond them it answers, but not with a date. */
const [firstYear, lastYear] = [1901, 2099];

/** A day of the lunar calendar, and the days of a year between which it falls. */
interface LunarDay {
  readonly month: number;
  readonly day: number;
  readonly between: readonly [first: string, last: string];
}

const lunarDays = {
  春节: { month: 1, day: 1, between: ['01-20', '02-22'] },
  端午: { month: 5, day: 5, between: ['05-27', '06-26'] },
  中秋: { month: 8, day: 15, between: ['09-06', '10-09'] },
} as const satisfies Record<string, LunarDay>;
export type LunarFestival = keyof typeof lunarDays;

/** The day of a lunar festival in a year; `undefined` for years before 1901 and after 2099. */
export function lunarFestival(name: LunarFestival, year: number): CivilDate | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  const { month, day, between } = lunarDays[name];
  const last = `${year}-${between[1]}`;
  for (let date = `${year}-${between[0]}` as CivilDate; date <= last; date = addDays(date, 1)) {
    const lunar = chineseDays.getLunarDate(date);
    if (lunar.lunarMon === month && lunar.lunarDay === day && !lunar.isLeap) return date;
  }
  return undefined;
}

/**
 * Qingming 清明, by the formula that the almanac's table of the 20th and 21st centuries follows (0.2422
 * days a year beyond 365, less the leap days); `undefined` before 1901 and after 2099.
 */
export function qingming(year: number): CivilDate | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  const [inCentury, start] = year > 2000 ? [year - 2000, 4.81] : [year - 1900, 5.59];
  const day = Math.floor(inCentury * 0.2422 + start) - Math.floor(inCentury / 4);
  return `${year}-04-0${day}` as CivilDate;
}
