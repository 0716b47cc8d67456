import { describe, expect, it } from 'vitest';
import { changeOf } from './proportion-change.ts';

const share = (count: number, of: number) => ({ count, of });
const fourPlaces = (value: number) => Math.round(value * 10_000) / 10_000;

describe('the change between two shares', () => {
  // Table II of Newcombe 1998, method 10: the difference there is the first share less the second.
  it.each([
    [share(56, 70), share(48, 80), 0.2, 0.0524, 0.3339],
    [share(9, 10), share(3, 10), 0.6, 0.1705, 0.809],
    [share(6, 7), share(2, 7), 0.5714, 0.0582, 0.8062],
    [share(5, 56), share(0, 29), 0.0893, -0.0381, 0.1926],
    [share(10, 10), share(0, 20), 1, 0.6791, 1],
  ])('of %j and %j is as published', (first, second, change, low, high) => {
    const found = changeOf(second, first);
    expect(fourPlaces(found.change)).toBe(change);
    expect(fourPlaces(found.low)).toBe(low);
    expect(fourPlaces(found.high)).toBe(high);
  });

  it.each([
    [share(48, 80), share(56, 70), false],
    [share(0, 29), share(5, 56), true],
    [share(40, 80), share(40, 80), true],
  ])('from %j to %j is within chance: %j', (before, after, withinChance) => {
    expect(changeOf(before, after).withinChance).toBe(withinChance);
  });

  it('is the same in the other direction', () => {
    const there = changeOf(share(20, 90), share(50, 100));
    const back = changeOf(share(50, 100), share(20, 90));
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });
});
