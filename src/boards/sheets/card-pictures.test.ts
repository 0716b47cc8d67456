import { describe, expect, it } from 'vitest';
import type { PictureFile } from '#model/library.ts';
import { anItem } from '#rules/fixtures.ts';
import { cardPictures } from './card-pictures.ts';

const picture = { type: 'picture', digest: '', width: 3000, height: 2000, source: '', widths: [] };
const media = new Map(
  ['media/a.jpg', 'media/b.jpg'].map((path) => [path, { ...picture, path } as PictureFile]),
);
const item = anItem('achievement', {
  pictures: [
    { file: 'media/a.jpg', alt: '前', stage: '整改前', standpoint: '村口' },
    { file: 'media/b.jpg', alt: '后', stage: '整改后', standpoint: '村口' },
  ],
});

describe('pictures of a card', () => {
  it.each([
    [728, 230, 'left', 'across', 2],
    [728, 400, 'left', 'down', 2],
    [728, 900, 'top', 'down', 1],
    [350, 240, 'top', 'down', 1],
  ])('on %i×%i mm stand %s, %s', (width, height, side, flow, count) => {
    const chosen = cardPictures(item, { x: 0, y: 0, width, height }, 1, media);
    expect(chosen).toMatchObject({ side, flow });
    expect(chosen.pictures).toHaveLength(count);
    const [wide, tall] = flow === 'across' ? [count, 1] : [1, count];
    const first = chosen.pictures[0];
    expect((first?.width ?? 0) * wide).toBeLessThan(width * 0.6);
    expect(((first?.height ?? 0) + 22) * tall).toBeLessThanOrEqual(height);
  });
});
