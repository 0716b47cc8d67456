import { describe, expect, it } from 'vitest';
import { highestInk } from './ink.ts';

/** A picture of one colour, C, M, Y, K in percent. */
const plain = (side: number, ...parts: readonly number[]) => ({
  width: side,
  height: side,
  data: Uint8Array.from({ length: side * side * 4 }, (_, at) =>
    Math.round((parts[at % 4] ?? 0) * 2.55),
  ),
});

describe('the total ink of a picture', () => {
  it.each([
    [[0, 0, 0, 0], 0],
    [[0, 0, 0, 100], 100],
    [[100, 100, 100, 100], 400],
    [[80, 60, 60, 100], 300],
  ] as const)('of %j is %d percent', (parts, total) => {
    expect(highestInk(plain(20, ...parts))).toBeCloseTo(total, 0);
  });

  it('is that of a field of 8×8 pixels: one pixel is no area', () => {
    const picture = plain(16, 60, 60, 60, 20);
    picture.data.fill(255, 0, 4);
    expect(highestInk(picture)).toBeCloseTo(200 + 200 / 64, 0);
  });

  it('counts a narrow rest at the edge as a field of its own', () => {
    const picture = plain(9, 0, 0, 0, 0);
    picture.data.fill(255, 8 * 4, 9 * 4);
    expect(highestInk(picture)).toBeCloseTo(400 / 8, 0);
  });
});
