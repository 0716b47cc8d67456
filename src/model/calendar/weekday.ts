import { type CivilDate, daysBetween } from '../basics/date.ts';

/** Some Monday, to count weekdays from. */
const monday = '2020-08-31' as CivilDate;

/** Day of the week, from 0 for Monday to 6 for Sunday. */
export const weekday = (date: CivilDate): number => ((daysBetween(monday, date) % 7) + 7) % 7;

/** Saturday or Sunday 公休日? */
export const isWeekend = (date: CivilDate): boolean => weekday(date) > 4;
