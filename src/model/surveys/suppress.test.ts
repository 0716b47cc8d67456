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
  const _ = undefined;
  it.each([
    ['large cells stay as they are', [40, 30, 5], [40, 30, 5]],
    ['a zero is shown', [40, 30, 0], [40, 30, 0]],
    ['two different small cells hide each other', [40, 4, 2], [40, _, _]],
    ['one small cell takes the next smallest along', [40, 30, 4], [40, _, _]],
    ['equal counts are hidden together', [9, 9, 4, 20], [_, _, _, 20]],
    ['equal small cells need another', [40, 9, 2, 2], [40, _, _, _]],
    ['everything is hidden where only small cells and zeros are left', [0, 3, 0], [_, _, _]],
  ])('%s', (_name, counts, expected) => {
    expect(suppressCounts(counts)).toEqual(expected);
  });

  it.each([
    [2, 16],
    [3, 18],
    [4, 14],
    [5, 13],
    [6, 12],
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
