import { describe, expect, it } from 'vitest';
import { countFacets } from './facets.ts';
import type { PageFacts } from './facts.ts';

const page = (kind: string, year: number, states: string[] = []): PageFacts => ({
  office: '青禾乡',
  title: '',
  village: '',
  villages: [],
  also: [],
  looked: '',
  compact: '',
  repeats: false,
  kind,
  year,
  states,
});
const pages = [page('整改事项', 2019, ['逾期']), page('整改事项', 2020), page('公文', 2020)];
const values = (choice: object, name: string) =>
  countFacets(pages, choice).find((facet) => facet.name === name)?.values;

describe('countFacets', () => {
  it('counts the values of all results', () => {
    expect(values({}, 'kind')).toEqual([
      { value: '整改事项', count: 2 },
      { value: '公文', count: 1 },
    ]);
  });

  it('counts what the other choices leave', () => {
    expect(values({ year: '2020' }, 'kind')).toEqual([
      { value: '公文', count: 1 },
      { value: '整改事项', count: 1 },
    ]);
    expect(values({ year: '2020' }, 'year')).toEqual([
      { value: '2020', count: 2 },
      { value: '2019', count: 1 },
    ]);
  });

  it('leaves out a facet that narrows nothing', () => {
    expect(values({}, 'office')).toBeUndefined();
  });

  it('keeps a choice that has no result, so that it can be let go', () => {
    expect(values({ state: '已完成' }, 'state')).toContainEqual({ value: '已完成', count: 0 });
  });
});
