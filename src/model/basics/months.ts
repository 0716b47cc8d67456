import { type CivilDate, addDays, dateParts, monthOf } from './date.ts';

/** The first days of the months from one day's month to another's, both included. */
export function monthStarts(from: CivilDate, to: CivilDate): CivilDate[] {
  const starts: CivilDate[] = [];
  for (let start = firstDay(from); start <= to; start = firstDay(addDays(start, 31)))
    starts.push(start);
  return starts;
}

/** The last day of a month, given its first. */
export const lastDay = (start: CivilDate): CivilDate => addDays(start, daysInMonth(start) - 1);

const firstDay = (date: CivilDate): CivilDate => addDays(date, 1 - dateParts(date).day);

function daysInMonth(start: CivilDate): number {
  let days = 28;
  while (monthOf(addDays(start, days)) === monthOf(start)) days++;
  return days;
}
