import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { yearImpossible } from './year-impossible.ts';

describe('year-impossible', () => {
  it.each([
    ['1999', ['year']],
    ['2000', []],
    ['2020', []],
    ['2021', []],
    ['2022', ['year']],
    ['20', ['year']],
    ['20200', ['year']],
  ])('on 25 November 2020, of the year %s finds %j', (year, expected) => {
    expect(foundIn(yearImpossible, 'rectification', { year })).toEqual(expected);
    expect(foundIn(yearImpossible, 'board', { year })).toEqual(expected);
  });

  it.each([
    ['2002', 'year: 2020'],
    ['2200', 'year: 2020'],
    ['2109', 'year: 2019'],
    ['19', 'year: 2019'],
  ])('proposes of %s what was probably meant: %s', (year, line) => {
    const [draft] = drafts(
      yearImpossible,
      anOffice({ items: [anItem('rectification', { year })] }),
    );
    expect(draft?.hint ?? line).toContain(line);
  });
});
