import { describe, expect, it } from 'vitest';
import { rankPages } from './rank.ts';

const term = (weight: number, scores: Record<string, number>) => ({
  weight,
  pages: Object.entries(scores).map(([id, score]) => ({ id, score, page: id })),
});

describe('rankPages', () => {
  it('puts a page with every term before one that repeats a single term', () => {
    const hits = [term(1, { both: 1, one: 1.5 }), term(1, { both: 1, two: 1 })];
    expect(rankPages(hits, 100)[0]).toBe('both');
  });

  it('leaves out pages that cover less than half of what the best covers', () => {
    const hits = [term(1, { full: 1 }), term(1, { full: 1 }), term(1, { full: 1, common: 9 })];
    expect(rankPages(hits, 100)).toEqual(['full']);
  });

  it('drops a term that no page has', () => {
    expect(rankPages([term(1, {}), term(1, { lamp: 1 })], 10)).toEqual(['lamp']);
  });

  it('finds nothing where no term is found', () => {
    expect(rankPages([term(1, {}), term(1, {})], 10)).toEqual([]);
  });

  it('orders equal pages by id, so that the order never changes', () => {
    expect(rankPages([term(1, { b: 1, a: 1 })], 10)).toEqual(['a', 'b']);
  });
});
