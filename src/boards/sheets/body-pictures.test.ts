import { describe, expect, it } from 'vitest';
import { printBlocks } from '#markdown/print-blocks.ts';
import type { PictureFile } from '#model/library.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { bodyPictures } from './body-pictures.ts';

const original = { type: 'picture', digest: '', source: '', widths: [] } as const;
const media = new Map<string, PictureFile>(
  Object.entries({ fine: [4000, 3000], coarse: [1000, 750], upright: [3000, 4000] }).map(
    ([name, [width = 0, height = 0]]) => {
      const path = `media/${name}.jpg`;
      return [path, { ...original, path, width, height }];
    },
  ),
);
const a4 = { width: 210, height: 297 };
const on = (body: string, size = a4) =>
  bodyPictures(printBlocks(body), size, typeScale(size), media);

describe('pictures of a text on paper', () => {
  it('are as wide as most of the text, whole, with their captions', () => {
    expect(on('字\n\n![路灯](media/fine.jpg)')).toEqual([
      { name: 'body-0.jpg', file: 'media/fine.jpg', width: 113.8, height: 85.4, caption: '路灯' },
    ]);
  });

  it('stand two in a row where they follow each other', () => {
    const [first] = on('![](media/fine.jpg)\n\n![](media/fine.jpg)');
    expect(2 * (first?.width ?? 0)).toBeLessThan(182);
    expect(2 * (first?.width ?? 0)).toBeGreaterThan(160);
  });

  it.each([
    // 1000 pixels print sharp, at 300 a inch, on 84.7 mm.
    ['coarse', 84.7],
    ['upright', 66.8],
  ])('are smaller where they are %s', (name, width) => {
    expect(on(`![](media/${name}.jpg)`)[0]?.width).toBeCloseTo(width, 1);
  });

  it('stand in half the width of a wide sheet', () => {
    const [wide] = on('![](media/fine.jpg)', { width: 420, height: 297 });
    expect(wide?.width).toBeLessThan(190 * 0.62);
  });

  it('are left out where the office has no such file, and keep their numbers', () => {
    const names = on('![](media/none.jpg)\n\n1. 甲\n\n   ![](media/fine.jpg)').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['body-1.jpg']);
  });
});
