import { type CivilDate, parseDate, yearOf } from '#model/basics/date.ts';

/** No evaluation that a site can tell of is older. */
const firstYear = 2000;

/** Can an evaluation or a plan be of this year 年度? That of next year may be made in this one. */
export const isYear = (year: number, today: CivilDate): boolean =>
  year >= firstYear && year <= yearOf(today) + 1;

/** The same day of another year; 28 February for one that it has not. */
const inYear = (date: CivilDate, year: number): CivilDate =>
  parseDate(`${year}${date.slice(4)}`) ?? (`${year}-02-28` as CivilDate);

/** The next such day that has not passed. */
export const nextSuch = (date: CivilDate, today: CivilDate): CivilDate => {
  const own = inYear(date, yearOf(today));
  return own >= today ? own : inYear(date, yearOf(today) + 1);
};

/** The last such day that has come. */
export const lastSuch = (date: CivilDate, today: CivilDate): CivilDate => {
  const own = inYear(date, yearOf(today));
  return own <= today ? own : inYear(date, yearOf(today) - 1);
};
