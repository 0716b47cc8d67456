import { z } from 'zod';
import { scalarTypes } from './scalar-type.ts';
import { halfWidth } from './half-width.ts';

/** A civil date 日期 in Asia/Shanghai as `YYYY-MM-DD`: no time, no zone, no `Date`. */
export type CivilDate = string & { readonly __civilDate: never };

const shapes = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0);

const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate;

/**
 * Reads the spellings staff use (2020-08-31, 2020.8.31, 2020/8/31, 2020年8月31日, full-width
 * digits). `undefined` for anything else and for days that do not exist, such as 2020-02-30.
 */
export function parseDate(text: string): CivilDate | undefined {
  // Blanks only around the marks: “2020-11-1 5” is a slip, and nobody knows of what day.
  const plain = halfWidth(text)
    .trim()
    .replace(/\s*([-./年月日])\s*/gu, '$1');
  for (const shape of shapes) {
    const match = shape.exec(plain);
    if (!match) continue;
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    const real =
      year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    return real ? iso(year, month, day) : undefined;
  }
  return undefined;
}

/** Year, month and day as numbers. */
export function dateParts(date: CivilDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Howard Hinnant, days_from_civil). */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = dateParts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Days from `from` to `to`; negative where `to` is the earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  dayNumber(to) - dayNumber(from);

/** The date `days` calendar days later (earlier where negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  let { year, month, day } = dateParts(date);
  day += days;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    if (++month > 12) [month, year] = [1, year + 1];
  }
  while (day < 1) {
    if (--month < 1) [month, year] = [12, year - 1];
    day += daysIn(year, month);
  }
  return iso(year, month, day);
}

/** The year of a date. */
export const yearOf = (date: CivilDate): number => dateParts(date).year;

/** The last day of a year. */
export const yearEnd = (year: number): CivilDate => iso(year, 12, 31);

/** The earlier of two dates. */
export const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);

/** `YYYY-MM`, for duties counted by the month. */
export const monthOf = (date: CivilDate): string => date.slice(0, 7);

/** The latest of some dates, or `undefined` for none. */
export function latest(dates: Iterable<CivilDate | undefined>): CivilDate | undefined {
  let found: CivilDate | undefined;
  for (const date of dates) if (date && (!found || date > found)) found = date;
  return found;
}

/** The schema of a civil date in content. */
export const civilDate = z
  .string()
  .transform((text, context): CivilDate => {
    const date = parseDate(text);
    if (date) return date;
    context.issues.push({
      code: 'custom',
      input: text,
      params: { code: 'date-invalid' },
      message: `“${text}”不是一个存在的日期`,
    });
    return z.NEVER;
  })
  .register(scalarTypes, { type: 'date' });
