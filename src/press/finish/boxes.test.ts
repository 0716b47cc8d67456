import { describe, expect, it } from 'vitest';
import { type Rectangle, artworkFrame, pageBoxes } from './boxes.ts';

const millimetres = ({ x, y, width, height }: Rectangle) =>
  [x, y, width, height].map((value) => Math.round(((value * 25.4) / 72) * 1e4) / 1e4);

describe('the boxes of a page', () => {
  it.each([
    [210, 297],
    [600, 900],
    [2400, 1200],
  ])('leave %d×%d mm bleed and slug for the print shop', (width, height) => {
    const { media, bleed, trim } = pageBoxes({ width, height }, true);
    expect(millimetres(media)).toEqual([0, 0, width + 26, height + 26]);
    expect(millimetres(bleed)).toEqual([10, 10, width + 6, height + 6]);
    expect(millimetres(trim)).toEqual([13, 13, width, height]);
  });

  it('are all the finished size without marks, from 0, 0', () => {
    const { media, bleed, trim } = pageBoxes({ width: 600, height: 900 }, false);
    expect([media, bleed, trim].map(millimetres)).toEqual(Array(3).fill([0, 0, 600, 900]));
  });

  it('cut the artwork off where the bleed ends, and move it by the slug that is gone', () => {
    const size = { width: 254, height: 508 };
    expect(artworkFrame(pageBoxes(size, true))).toBe(
      'q 28.3465 28.3465 737.0079 1457.0079 re W n 1 0 0 1 0 0 cm',
    );
    expect(artworkFrame(pageBoxes(size, false))).toBe(
      'q 0 0 720 1440 re W n 1 0 0 1 -36.8504 -36.8504 cm',
    );
  });
});
