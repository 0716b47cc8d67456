import { describe, expect, it } from 'vitest';
import { shownCells } from './survey-cells.ts';

const question = (...counts: number[]) => ({
  answers: counts.map((count, index) => ({ answer: `答 ${index + 1}`, count })),
});

describe('the cells of a question', () => {
  it.each([
    ['everybody answered', [50, 46], 96, [50, 46], 96],
    ['n is not said', [50, 46], undefined, [50, 46], 96],
    ['five gave no answer', [50, 41], 96, [50, 41], 91],
    ['four gave no answer: n would give them away', [50, 42], 96, [50, undefined], 96],
    ['one gave no answer, beside a small cell', [60, 33, 2], 96, [60, 33, undefined], 96],
    [
      'one gave no answer, beside a small cell of one',
      [60, 34, 1],
      96,
      [60, undefined, undefined],
      96,
    ],
  ])('where %s', (_, counts, n, shown, total) => {
    expect(shownCells(question(...counts), n)).toEqual({ counts: shown, total });
  });

  it('never leave a single cell, or two of one count, to be had by subtraction', () => {
    const n = 30;
    for (let a = 0; a <= n; a++)
      for (let b = 0; a + b <= n; b++) {
        const silent = n - a - b;
        if (silent === 0 || silent > 4) continue;
        const { counts, total } = shownCells(question(a, b), n);
        const hidden = [a, b].filter((_, index) => counts[index] === undefined);
        expect(total).toBe(n);
        expect(new Set([...hidden, silent]).size).toBeGreaterThan(1);
      }
  });
});
