import { describe, expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { wrongSize } from './wrong-size.ts';

const codes = (template: string, width: number, height: number) =>
  wrongSize(
    anItem('board', { template, size: { width: String(width), height: String(height) } }),
  ).map(({ code }) => code);

describe('the size of a board', () => {
  it.each([
    ['signboard', 600, 900, []],
    ['signboard', 1200, 800, []],
    ['signboard', 450, 675, []],
    ['signboard', 420, 594, []],
    ['signboard', 395, 594, ['board-size']],
    ['signboard', 60, 90, ['board-size']],
    ['signboard', 0, 0, ['board-size']],
    ['achievements', 2400, 1200, []],
    ['achievements', 5000, 5000, []],
    ['achievements', 5001, 5000, ['board-size']],
  ])('%s %i×%i mm: %j', (template, width, height, expected) => {
    expect(codes(template, width, height)).toEqual(expected);
  });
});
