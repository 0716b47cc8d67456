import { type CivilDate, addDays, yearOf } from '../basics/date.ts';
import type { Arrangement } from './arrangement.ts';
import { packagedOff, packagedWorked, packagedYears } from './packaged.ts';
import { isOpenDay, isStatutory } from './unarranged.ts';
import { isWeekend } from './weekday.ts';

/** What is known of working days: the program's own tables, completed by `content/holidays.yaml`. */
export interface WorkCalendar {
  /** The arrangements that were typed in: of their years they hold, whatever the program knows. */
  readonly arrangements: readonly Arrangement[];
}

/** The day for which something is told, and the calendar it is told by: an office is one. */
export interface OnDay {
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
}

/** What the program knows by itself. */
export const packagedCalendar: WorkCalendar = { arrangements: [] };

/** What was known on a day: what was typed in later is left out. */
export const calendarOn = ({ arrangements }: WorkCalendar, date: CivilDate): WorkCalendar => ({
  arrangements: arrangements.filter(({ recordedOn }) => recordedOn <= date),
});

/** Worked, off, or not decided yet. */
export type DayKind = 'work' | 'rest' | 'open';

interface Typed {
  readonly years: ReadonlySet<number>;
  readonly off: ReadonlySet<CivilDate>;
  readonly worked: ReadonlySet<CivilDate>;
}
const indexed = new WeakMap<WorkCalendar, Typed>();

function typedDays(calendar: WorkCalendar): Typed {
  const known = indexed.get(calendar);
  if (known) return known;
  const { arrangements } = calendar;
  const days = {
    years: new Set(arrangements.map(({ year }) => year)),
    off: new Set(arrangements.flatMap(daysOff)),
    worked: new Set(arrangements.flatMap(({ worked }) => worked)),
  };
  indexed.set(calendar, days);
  return days;
}

/** Every day off of an arrangement. A span that runs backwards, which is refused elsewhere, has none. */
export function daysOff({ off }: Pick<Arrangement, 'off'>): CivilDate[] {
  const days: CivilDate[] = [];
  for (const { from, to = from } of off)
    for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

/** Does nobody know the arrangement of a year yet? Of years long past, what was worked doesn't matter any more. */
export const isUnarranged = (year: number, calendar: WorkCalendar): boolean =>
  year > packagedYears.last && !typedDays(calendar).years.has(year);

/** Is a day worked 工作日, off 休息日, or does it depend on an arrangement that isn't known yet? */
export function dayKind(date: CivilDate, calendar: WorkCalendar): DayKind {
  const { years, off, worked } = typedDays(calendar);
  if (worked.has(date)) return 'work';
  if (off.has(date)) return 'rest';
  const year = yearOf(date);
  if (!years.has(year)) {
    if (date in packagedWorked) return 'work';
    if (date in packagedOff) return 'rest';
  }
  // New Year's arrangement reaches back into December.
  const unarranged = [year, year + 1].filter((one) => isUnarranged(one, calendar));
  if (isOpenDay(date, unarranged)) return 'open';
  const isOff =
    isWeekend(date) ||
    ((isUnarranged(year, calendar) || year < packagedYears.first) && isStatutory(date));
  return isOff ? 'rest' : 'work';
}
