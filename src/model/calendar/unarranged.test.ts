import { describe, expect, it } from 'vitest';
import { type CivilDate, addDays, yearOf } from '../basics/date.ts';
import { packagedOff, packagedWorked, packagedYears } from './packaged.ts';
import { isOpenDay, isStatutory } from './unarranged.ts';
import { isWeekend } from './weekday.ts';

const day = (text: string) => text as CivilDate;

describe('what is open before an arrangement is announced', () => {
  it.each([
    ['2027-01-01', false, 'off by decree'],
    ['2027-01-02', false, 'a Saturday after a Friday that is off'],
    ['2027-01-04', false, 'New Year on a Friday wants no other day'],
    ['2027-01-30', true, 'a Saturday that may be worked for the Spring Festival'],
    ['2027-02-06', false, 'the lunar New Year, a Saturday'],
    ['2027-02-09', true, 'a Tuesday after the Spring Festival'],
    ['2027-03-17', false, 'a Wednesday with no holiday near'],
    ['2027-04-03', false, 'a Saturday before Qingming on a Monday'],
    ['2027-05-03', true, 'a Monday after 1 May on a Saturday'],
    ['2027-09-18', true, 'a Saturday that may be worked for a Mid-Autumn on a Wednesday'],
  ])('%s: %s (%s)', (date, open) => {
    expect(isOpenDay(day(date), [2027])).toBe(open);
  });

  it.each([
    ['2029-12-31', true, 'a Monday before New Year on a Tuesday'],
    ['2029-12-29', true, 'the Saturday that is worked for it'],
    ['2027-12-31', true, 'a Friday before New Year on a Saturday, which wants a weekday'],
    ['2026-12-31', false, 'a Thursday before New Year on a Friday'],
  ])('%s, by the next year: %s (%s)', (date, open) => {
    expect(isOpenDay(day(date), [yearOf(day(date)) + 1])).toBe(open);
  });

  // Since 2014 holidays are joined with weekends sparingly. Left out are the days around the parade of 2015,
  // which no decree gave, and the one day of 1 May, which decree 795 made two of.
  const since = 2014;
  const leftOut = (date: CivilDate): boolean =>
    (date >= '2015-09-03' && date <= '2015-09-06') ||
    (yearOf(date) < 2025 && date.slice(5) >= '04-20' && date.slice(5) <= '05-10');

  it('is everything that the arrangements since 2014 changed', () => {
    for (
      let date = day(`${since}-01-01`);
      yearOf(date) <= packagedYears.last;
      date = addDays(date, 1)
    ) {
      if (leftOut(date)) continue;
      const plain = isWeekend(date) || isStatutory(date) ? 'rest' : 'work';
      const arranged =
        date in packagedWorked ? 'work' : date in packagedOff || isWeekend(date) ? 'rest' : 'work';
      const year = yearOf(date);
      if (plain !== arranged) expect(isOpenDay(date, [year, year + 1]), date).toBe(true);
    }
  });
});
