import { type CivilDate, addDays } from '../basics/date.ts';
import { type LunarFestival, lunarFestival, qingming } from './lunar.ts';

/** A holiday of all citizens 全体公民放假的节日 in one year. */
export interface StatutoryHoliday {
  readonly name: string;
  /** Its days, the earliest first. */
  readonly days: readonly CivilDate[];
}

/** The days of a holiday: so many from a day of the year, a lunar day, or 清明 on. */
interface Rule {
  readonly name: string;
  readonly on: `${number}-${number}` | LunarFestival | '清明';
  /** Days from `on` to the first: -1 where the eve 除夕 is one. */
  readonly from: number;
  readonly days: number;
}

const solar = (name: string, on: `${number}-${number}`, days: number): Rule => ({
  ...{ name, on, from: 0, days },
});
const spring = (from: number, days: number): Rule => ({ name: '春节', on: '春节', from, days });
const lunarSingles: readonly Rule[] = [
  { name: '清明节', on: '清明', from: 0, days: 1 },
  { name: '端午节', on: '端午', from: 0, days: 1 },
  { name: '中秋节', on: '中秋', from: 0, days: 1 },
];
const newYear = solar('元旦', '01-01', 1);

/**
 * Article 2 of 全国年节及纪念日放假办法 in its versions, the newest first: from the year `since` on.
 * - 2025: decree 795 of the State Council (2024-11-10, in force 2025-01-01).
 * - 2014: decree 644 (2013-12-11, in force 2014-01-01).
 * - 2008: decree 513 (2007-12-14, in force 2008-01-01).
 * - 2000: decree 270 (1999-09-18); its third day of October held in 1999 already.
 * - 1950: the order of the 政务院 of 1949-12-23.
 */
const versions: readonly { readonly since: number; readonly rules: readonly Rule[] }[] = [
  {
    since: 2025,
    rules: [
      ...[newYear, spring(-1, 4), solar('劳动节', '05-01', 2), solar('国庆节', '10-01', 3)],
      ...lunarSingles,
    ],
  },
  {
    since: 2014,
    rules: [
      ...[newYear, spring(0, 3), solar('劳动节', '05-01', 1), solar('国庆节', '10-01', 3)],
      ...lunarSingles,
    ],
  },
  {
    since: 2008,
    rules: [
      ...[newYear, spring(-1, 3), solar('劳动节', '05-01', 1), solar('国庆节', '10-01', 3)],
      ...lunarSingles,
    ],
  },
  {
    since: 2000,
    rules: [newYear, spring(0, 3), solar('劳动节', '05-01', 3), solar('国庆节', '10-01', 3)],
  },
  {
    since: 1999,
    rules: [newYear, spring(0, 3), solar('劳动节', '05-01', 1), solar('国庆节', '10-01', 3)],
  },
  {
    since: 1950,
    rules: [newYear, spring(0, 3), solar('劳动节', '05-01', 1), solar('国庆节', '10-01', 2)],
  },
];

const known = new Map<number, readonly StatutoryHoliday[]>();

/**
 * The statutory holidays 法定节假日 of any year, announced or not; none before 1950. Of years after 2099,
 * whose lunar days nobody here knows, only those of the solar calendar.
 */
export function statutoryHolidays(year: number): readonly StatutoryHoliday[] {
  const found = known.get(year) ?? holidaysOf(year);
  known.set(year, found);
  return found;
}

const holidaysOf = (year: number): StatutoryHoliday[] =>
  (versions.find(({ since }) => since <= year)?.rules ?? []).flatMap(({ name, on, from, days }) => {
    const day = dayOf(on, year);
    const first = day && addDays(day, from);
    return first
      ? [{ name, days: Array.from({ length: days }, (_, index) => addDays(first, index)) }]
      : [];
  });

function dayOf(on: Rule['on'], year: number): CivilDate | undefined {
  if (on === '清明') return qingming(year);
  return /^\d/.test(on) ? (`${year}-${on}` as CivilDate) : lunarFestival(on as LunarFestival, year);
}
