import { describe, expect, it } from 'vitest';
import { doneShare } from './measures.ts';

describe('the share of what is done', () => {
  it.each([
    [{ raised: 14, done: 6, planned: 1, cannot: 1 }, '43%'],
    [{ raised: 2, done: 0, planned: 1, cannot: 0 }, '0%'],
    [{ raised: 1, done: 0, planned: 0, cannot: 1 }, '—'],
    [{ raised: 2, done: 0, planned: 1, cannot: 1 }, '—'],
    [{ raised: 0, done: 0, planned: 0, cannot: 0 }, '—'],
  ])('of %j is %s', ({ raised, done, planned, cannot }, share) => {
    const figures = { raised, done, planned, cannot };
    expect(
      doneShare({
        raised: { count: figures.raised },
        done: { count: figures.done },
        planned: { count: figures.planned },
        cannot: { count: figures.cannot },
      }),
    ).toBe(share);
  });
});
