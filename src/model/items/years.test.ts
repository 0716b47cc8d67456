import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import type { AnyItem } from '../library.ts';
import { itemYear, yearArchives } from './years.ts';

const published = { publishedOn: '2020-11-20' };
const day = '2019-12-31';

describe('itemYear', () => {
  it.each<[string, AnyItem, number]>([
    ['of the evaluation', anItem('rectification', { ...published, year: '2018' }), 2018],
    ['of the work', anItem('achievement', { ...published, period: { from: day } }), 2019],
    ['of the day it was held', anItem('outreach', { ...published, on: day }), 2019],
    ['of the inspection', anItem('inspection', { ...published, on: day }), 2019],
    ['of the survey', anItem('survey', { ...published, from: day, to: '2020-01-02' }), 2019],
    ['of issue', anItem('document', { ...published, issuedOn: day }), 2019],
    ['of publication', anItem('notice', published), 2020],
    ['of publication', anItem('board', published), 2020],
  ])('is the year %s', (_, item, year) => {
    expect(itemYear(item)).toBe(year);
  });
});

describe('yearArchives', () => {
  const office = anOffice({
    items: [
      anItem('notice', published, 'new'),
      anItem('rectification', { year: '2019' }, 'lamp'),
      anItem('rectification', { year: '2019' }, 'ditch'),
      anItem('rectification', { year: '2020', audience: 'internal' }, 'hidden'),
      anItem('notice', { withdrawn: { on: '2020-11-21', reason: '写错' } }, 'withdrawn'),
    ],
  });

  it('has every public item that stands once, newest year first, by kind', () => {
    const lines = yearArchives(office).map(
      ({ year, groups }) =>
        `${year} ${groups.map(({ kind, items }) => `${kind} ${items.map(({ id }) => id).join(' ')}`).join('; ')}`,
    );
    expect(lines).toEqual(['2020 notice new', '2019 rectification lamp ditch']);
  });

  it('is empty for an office without items', () => {
    expect(yearArchives(anOffice())).toEqual([]);
  });
});
