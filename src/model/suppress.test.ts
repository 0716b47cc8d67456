import { describe, expect, it } from 'vitest';
import { suppressCounts } from './suppress.ts';

/** Every way to split `total` people over `cells` answers. */
function* tables(cells: number, total: number): Generator<number[]> {
  if (cells === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first++)
    for (const rest of tables(cells - 1, total - first)) yield [first, ...rest];
}

describe('suppressed survey counts', () => {
  it.each([
    ['large cells stay as they are', [40, 30, 5], [40, 30, 5]],
    ['a zero is shown', [40, 30, 0], [40, 30, 0]],
    ['two small cells hide each other', [40, 4, 2], [40, undefined, undefined]],
    ['one small cell takes the next smallest along', [40, 30, 4], [40, undefined, undefined]],
    ['so do cells of one person each', [40, 9, 1, 1], [40, undefined, undefined, undefined]],
    ['the first of two equal cells is taken', [9, 9, 4], [undefined, 9, undefined]],
    [
      'everything is hidden where only zeros are left',
      [0, 3, 0],
      [undefined, undefined, undefined],
    ],
  ])('%s', (_, counts, expected) => {
    expect(suppressCounts(counts)).toEqual(expected);
  });

  it.each([
    [2, 16],
    [3, 18],
    [4, 14],
    [5, 11],
  ])('lets nobody who knows the rules compute a hidden one of %i cells', (cells, most) => {
    for (let total = 1; total <= most; total++) {
      const possible = new Map<string, number[][]>();
      for (const table of tables(cells, total)) {
        const display = suppressCounts(table).map(String).join();
        possible.set(display, [...(possible.get(display) ?? []), table]);
      }
      for (const [display, sources] of possible) {
        display.split(',').forEach((cell, index) => {
          if (cell !== 'undefined') return;
          const values = new Set(sources.map((source) => source[index]));
          expect(values.size, `${display} of ${total}, cell ${index}`).toBeGreaterThan(1);
        });
      }
    }
  });
});
