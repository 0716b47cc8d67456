import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { cutAddress } from './cut-address.ts';

// Today is 2020-11-25: one item of 2019 and none of 2018 is overdue.
const matter = (id: string, year: string, deadline: string) =>
  anItem('rectification', { year, deadline }, id);
const old = [matter('a', '2018', '2020-12-01'), matter('b', '2018', '2020-12-01')];
const recent = [matter('c', '2019', '2020-11-01'), matter('d', '2019', '2020-12-01')];
const to = (items: ReturnType<typeof matter>[], slugs: string[]) =>
  cutAddress(anOffice({ items }), 'rectification', slugs).replace('/qinghe/rectifications/', '');

describe('cutAddress', () => {
  it.each([
    ['one cut', [...old, ...recent], ['year-2019'], 'by/year-2019/'],
    [
      'two cuts, one of which says it all',
      [...old, ...recent],
      ['year-2019', 'overdue'],
      'by/overdue/',
    ],
    ['a year that is the only one', recent, ['year-2019', 'overdue'], 'by/overdue/'],
    ['cuts that tell no items apart', recent, ['year-2019'], ''],
    [
      'two cuts that are both needed',
      [...old, ...recent, matter('e', '2018', '2020-11-01')],
      ['year-2019', 'overdue'],
      '?year=2019&overdue=1',
    ],
  ])('of %s leads to a page made beforehand where there is one', (_, items, slugs, end) => {
    expect(to(items, slugs)).toBe(end);
  });
});
