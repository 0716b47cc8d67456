import { describe, expect, it } from 'vitest';
import type { PictureFile } from '#model/library.ts';
import { anItem } from '#rules/fixtures.ts';
import { cardPictures } from './card-pictures.ts';

const picture = { type: 'picture', digest: '', width: 6000, height: 4000, source: '', widths: [] };
const media = new Map(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => {
    const path = `media/${name}.jpg`;
    return [path, { ...picture, path } as PictureFile];
  }),
);
const pair = [
  { file: 'media/a.jpg', alt: '前', stage: '整改前', standpoint: '村口' },
  { file: 'media/b.jpg', alt: '后', stage: '整改后', standpoint: '村口' },
];
const others = ['c', 'd', 'e', 'f'].map((name) => ({ file: `media/${name}.jpg`, alt: '现场' }));
const ways = (pictures: readonly object[], width: number, height: number, from = media) =>
  cardPictures(anItem('achievement', { pictures }), { x: 10, y: 20, width, height }, 1, from);

describe('pictures of a card', () => {
  it.each([
    [728, 230, 'left', 2],
    [728, 400, 'left', 2],
    [350, 240, 'top', 1],
  ])('on %i×%i mm are at least the pair or the result, on the %s', (width, height, side, count) => {
    const last = ways([...pair, ...others], width, height).at(-1);
    expect(last).toMatchObject({ side, more: true, wished: 1 });
    expect(last?.pictures).toHaveLength(count);
    expect(last?.pictures.at(-1)?.file).toBe('media/b.jpg');
  });

  it.each([
    ['a wide card', 2250, 750, 4],
    ['a wide and low card', 2250, 300, 3],
    ['a tall card', 1000, 1850, 5],
    ['a small card', 350, 240, 1],
  ])('are more where %s has the room', (_, width, height, most) => {
    const [richest] = ways([...pair, ...others], width, height);
    expect(richest?.pictures).toHaveLength(most);
    expect(richest?.more).toBe(true);
  });

  it.each([
    [1000, 1850],
    [740, 720],
    [2250, 750],
    [2250, 350],
    [728, 230],
  ])('never cover each other, their captions or the words on %i×%i mm', (width, height) => {
    for (const pictures of [pair, [...pair, ...others], others, others.slice(0, 1)]) {
      for (const way of ways(pictures, width, height)) {
        const taken = way.pictures.map((it) => ({ ...it, height: it.height + 22 }));
        const boxes = [...taken, way.words, ...(way.beside ? [way.beside] : [])];
        for (const [index, one] of boxes.entries()) {
          expect(one.x + one.width).toBeLessThanOrEqual(10 + width + 0.2);
          expect(one.y + one.height).toBeLessThanOrEqual(20 + height + 0.2);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.x + one.width <= other.x + 0.2 ||
              other.x + other.width <= one.x + 0.2 ||
              one.y + one.height <= other.y + 0.2 ||
              other.y + other.height <= one.y + 0.2;
            expect(apart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
          }
        }
      }
    }
  });

  it('are made larger or more only where they stay sharp', () => {
    const coarse = new Map(
      [...media].map(([path, file]) => [path, { ...file, width: 1200, height: 800 }] as const),
    );
    expect(ways(others, 1000, 1850, coarse).map((way) => way.pictures.length)).toEqual([1]);
  });

  it('from before without a counterpart are left to the site', () => {
    const apart = pair.map((picture, index) => ({ ...picture, standpoint: `${index}` }));
    for (const way of ways([...apart, ...others], 2250, 750))
      expect(way.pictures.map(({ file }) => file)).not.toContain('media/a.jpg');
  });

  it('all shown leave nothing to say', () => {
    expect(ways(pair, 728, 400).map(({ more }) => more)).toEqual([false]);
    expect(ways([], 728, 400)).toMatchObject([{ pictures: [], more: false }]);
  });
});
