import { describe, expect, it } from 'vitest';
import { type Box, cardGrid, columnChoices } from './card-grid.ts';

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
    const unit = Math.min(width / 900, height / 1200);
    const frame = { unit, band: 164 * unit, footer: 194 * unit };
    const cards = groups.reduce((sum, count) => sum + count, 0);
    const [columns = 1] = columnChoices({ width, height }, cards);
    const grid = cardGrid({ width, height }, frame, groups, columns);
    expect(grid.cards.map((cards) => cards.length)).toEqual(groups);
    const boxes = [...grid.labels, ...grid.cards.flat()];
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(30 * unit);
      expect(box.x + box.width).toBeLessThanOrEqual(width - 30 * unit);
      expect(box.y).toBeGreaterThanOrEqual(frame.band);
      expect(box.y + box.height).toBeLessThanOrEqual(height - frame.footer);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('makes all cards of a sheet equally tall', () => {
    const { cards } = cardGrid(
      { width: 900, height: 1200 },
      { unit: 1, band: 164, footer: 194 },
      [3, 1, 2],
      2,
    );
    expect(new Set(cards.flat().map(({ height }) => height)).size).toBe(1);
  });
});

describe('cards in a row', () => {
  it.each([
    [900, 1200, 1, [1]],
    [900, 1200, 4, [1, 2, 3]],
    [900, 1200, 5, [2, 1, 3]],
    [2400, 1200, 1, [1]],
    [2400, 1200, 2, [2]],
    [2400, 1200, 6, [3, 2, 4]],
  ])('on %i×%i mm, %i cards: %j, the usual first', (width, height, cards, choices) => {
    expect(columnChoices({ width, height }, cards)).toEqual(choices);
  });
});
