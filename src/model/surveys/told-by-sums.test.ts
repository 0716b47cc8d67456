import { describe, expect, it } from 'vitest';
import { toldBySums } from './told-by-sums.ts';

const table = (counts: readonly number[], n?: number) => ({
  n,
  answers: counts.map((count, index) => ({ answer: `答 ${index}`, count })),
});

describe('the sum of rounds beside the rounds', () => {
  it.each([
    [
      'hides nothing where no round does',
      [
        [40, 30],
        [20, 50],
      ],
      false,
    ],
    [
      'tells what one round hides',
      [
        [40, 30, 3, 2],
        [50, 20, 10, 8],
      ],
      true,
    ],
    [
      'leaves as much open as the round alone where the other adds nothing',
      [
        [3, 2, 0, 40],
        [0, 0, 0, 9],
      ],
      false,
    ],
    [
      'leaves enough open where all hide the same',
      [
        [40, 30, 3, 2],
        [50, 20, 4, 1],
      ],
      false,
    ],
  ])('%s', (_, rounds, told) => {
    const sum = (rounds[0] ?? []).map((__, cell) =>
      rounds.reduce((all, round) => all + (round[cell] ?? 0), 0),
    );
    expect(
      toldBySums(
        table(sum),
        rounds.map((round) => table(round)),
      ),
    ).toBe(told);
  });

  it('is not looked into where there are more answers than people', () => {
    expect(toldBySums(table([43, 33], 60), [table([40, 30], 50), table([3, 3], 6)])).toBe(false);
  });

  it('tells by a zero what a round hides with those who gave no answer', () => {
    const rounds = [table([0, 0, 0, 0], 1), table([0, 0, 0, 5], 5)];
    expect(toldBySums(table([0, 0, 0, 5], 6), rounds)).toBe(true);
  });
});
