import { describe, expect, it } from 'vitest';
import { evenRuns, layPages } from './card-pages.ts';

describe('runs of nearly equal length', () => {
  it.each([
    [1, ['abcde']],
    [2, ['abc', 'de']],
    [3, ['ab', 'cd', 'e']],
    [5, ['a', 'b', 'c', 'd', 'e']],
  ])('%i of five: %j', (runs, expected) => {
    expect(evenRuns([...'abcde'], runs).map((run) => run.join(''))).toEqual(expected);
  });
});

describe('sheets for items', () => {
  /** A sheet holds items of together at most 10. */
  const sheets = (...sizes: number[]) =>
    layPages(
      sizes,
      (items) => (items.reduce((sum, size) => sum + size, 0) <= 10 ? items.join() : undefined),
      (items) => `too much: ${items.join()}`,
    );

  it.each([
    ['all on one where they fit', [5, 5], ['5,5']],
    ['as even as can be', [3, 3, 3, 3], ['3,3', '3,3']],
    ['filled one after the other where even ones do not fit', [9, 2, 2, 2], ['9', '2,2,2']],
    ['a single item that is too much stands alone', [2, 11, 2], ['2', 'too much: 11', '2']],
    ['nothing for nothing', [], []],
  ])('%s', (_, sizes, expected) => {
    expect(sheets(...sizes)).toEqual(expected);
  });
});
