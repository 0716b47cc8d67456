import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { pictureAlt } from './picture-alt.ts';

describe('picture-alt', () => {
  it.each([
    ['主路两侧装好的路灯', []],
    ['图片', ['pictures.0.alt']],
    ['现场照片 12', ['pictures.0.alt']],
    ['IMG_20201020_1.jpg', ['pictures.0.alt']],
    ['路灯图片', ['pictures.0.alt']],
  ])('of “%s” says %j', (alt, expected) => {
    const pictures = [{ file: 'media/a.jpg', alt }];
    expect(foundIn(pictureAlt, 'achievement', { pictures })).toEqual(expected);
  });
});
