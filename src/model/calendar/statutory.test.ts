import { describe, expect, it } from 'vitest';
import { packagedYears } from './packaged.ts';
import { statutoryHolidays } from './statutory.ts';
import { dayKind, packagedCalendar } from './work-calendar.ts';

const days = (year: number) => statutoryHolidays(year).flatMap((holiday) => holiday.days);
const dayMonth = (year: number) => days(year).map((date) => date.slice(5));

describe('days off by decree', () => {
  it.each([
    // Decree 795 of 2024.
    [2027, '01-01 02-05 02-06 02-07 02-08 05-01 05-02 10-01 10-02 10-03 04-05 06-09 09-15'],
    [2025, '01-01 01-28 01-29 01-30 01-31 05-01 05-02 10-01 10-02 10-03 04-04 05-31 10-06'],
    // Decree 644 of 2013: the eve is none, though most had it off.
    [2024, '01-01 02-10 02-11 02-12 05-01 10-01 10-02 10-03 04-04 06-10 09-17'],
    // Decree 513 of 2007: the eve, and not the third day.
    [2013, '01-01 02-09 02-10 02-11 05-01 10-01 10-02 10-03 04-04 06-12 09-19'],
    // Decree 270 of 1999.
    [2007, '01-01 02-18 02-19 02-20 05-01 05-02 05-03 10-01 10-02 10-03'],
    [1999, '01-01 02-16 02-17 02-18 05-01 10-01 10-02 10-03'],
    [1998, '01-01 01-28 01-29 01-30 05-01 10-01 10-02'],
    [1949, ''],
    // Nobody here knows the lunar days any more.
    [2150, '01-01 05-01 05-02 10-01 10-02 10-03'],
  ])('of %i are %s', (year, expected) => {
    expect(dayMonth(year).join(' ')).toBe(expected);
  });

  it('are off in every arrangement that was announced', () => {
    for (let { first: year } = packagedYears; year <= packagedYears.last; year++)
      expect(
        days(year).filter((date) => dayKind(date, packagedCalendar) !== 'rest'),
        `${year}`,
      ).toEqual([]);
  });
});
