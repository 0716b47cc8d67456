import { describe, expect, it } from 'vitest';
import { borderMargins, marginsOf } from './margins.ts';

const question = (...counts: number[]) => ({
  answers: counts.map((count, index) => ({ answer: `答 ${index}`, count })),
});
const percents = ({ low, high }: { low: number; high: number }) => [
  Math.round(low * 1000) / 10,
  Math.round(high * 1000) / 10,
];

describe('the margins of shares', () => {
  it('are Wilson intervals of the shown cells', () => {
    const [first, second] = marginsOf(question(81, 182), undefined);
    // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I: 81 of 263, method 3.
    expect(first && percents(first)).toEqual([25.5, 36.6]);
    expect(second && percents(second)).toEqual([63.4, 74.5]);
  });

  it('stay within 0 and 1', () => {
    expect(marginsOf(question(20, 0), undefined)).toMatchObject([{ high: 1 }, { low: 0 }]);
    expect(marginsOf(question(0, 0), undefined)).toEqual([undefined, undefined]);
  });

  it('are of no cell that is hidden, and no border lies inside of what is hidden', () => {
    const hidden = question(60, 30, 4, 2);
    expect(marginsOf(hidden, undefined).map((margin) => margin !== undefined)).toEqual([
      ...[true, true, false, false],
    ]);
    expect(borderMargins(hidden, undefined)).toHaveLength(2);
  });

  it('of borders are those of all answers up to there', () => {
    const borders = borderMargins(question(60, 20, 5), 85);
    expect(borders).toHaveLength(2);
    expect(borders[1]).toEqual(marginsOf(question(80, 5), 85)[0]);
    expect(borderMargins(question(85, 0), 85)).toEqual([]);
  });
});
