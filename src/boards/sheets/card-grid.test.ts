import { describe, expect, it } from 'vitest';
import { type Box, cardGrid } from './card-grid.ts';

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('places of cards', () => {
  it.each([
    ['one card', 900, 1200, [1]],
    ['four cards one below the other', 900, 1200, [1, 2, 1]],
    ['six in two columns', 900, 1200, [2, 2, 2]],
    ['a group that does not fill its row', 900, 1200, [3, 1, 2]],
    ['a wide sheet', 2400, 1200, [3, 2]],
    ['a small sheet', 600, 900, [2, 1]],
  ])('%s: nothing overlaps or leaves the sheet', (_, width, height, groups) => {
    const grid = cardGrid({ width, height }, groups);
    expect(grid.cards.map((cards) => cards.length)).toEqual(groups);
    const boxes = [...grid.labels, ...grid.cards.flat()];
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(30 * grid.unit);
      expect(box.x + box.width).toBeLessThanOrEqual(width - 30 * grid.unit);
      expect(box.y).toBeGreaterThanOrEqual(grid.band);
      expect(box.y + box.height).toBeLessThanOrEqual(height - grid.footer);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('makes all cards of a sheet equally tall', () => {
    const { cards } = cardGrid({ width: 900, height: 1200 }, [3, 1, 2]);
    expect(new Set(cards.flat().map(({ height }) => height)).size).toBe(1);
  });
});
