import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { metadataOf } from '#pictures/media-metadata.ts';
import { aPhoto } from '../fixtures.ts';
import { kindOf } from '../file-kind.ts';
import { cleanPicture } from './picture.ts';

const mark = 'MARK';
const clean = (bytes: Uint8Array, upright = true) =>
  Buffer.from(cleanPicture('图', bytes, kindOf(bytes), upright));
const pixels = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();
const plain = sharp({ create: { width: 20, height: 10, channels: 3, background: '#a53' } });

describe('a photo as it is published', () => {
  it('has lost place, owner and what stands behind its end; its pixels and how it is turned stay', async () => {
    const photo = await aPhoto(mark);
    const cleaned = clean(photo);
    expect(Buffer.from(photo).includes(mark)).toBe(true);
    expect(cleaned.includes(mark)).toBe(false);
    expect(metadataOf(cleaned, '.jpg')).toBeUndefined();
    expect((await sharp(cleaned).metadata()).orientation).toBe(6);
    expect(await pixels(cleaned)).toEqual(await pixels(photo));
    expect(clean(cleaned)).toEqual(cleaned);
  });

  it.each([
    ['that is upright', 1, true],
    ['within an office file, which turns it on its own', 6, false],
  ])('%s has no EXIF at all', async (_, orientation, upright) => {
    expect(clean(await aPhoto(mark, orientation), upright).includes('Exif')).toBe(false);
  });

  it('keeps its colour profile, and every scan of a progressive one', async () => {
    const bytes = await plain.clone().withIccProfile('p3').jpeg({ progressive: true }).toBuffer();
    expect((await sharp(clean(bytes)).metadata()).icc).toBeDefined();
    expect(await pixels(clean(bytes))).toEqual(await pixels(bytes));
  });
});

it.each(['png', 'webp'] as const)('a %s loses its texts and stays the same', async (format) => {
  const bytes = await plain
    .clone()
    .withExif({ IFD0: { Artist: mark } })
    .toFormat(format)
    .toBuffer();
  expect(bytes.includes(mark)).toBe(true);
  expect(clean(bytes).includes(mark)).toBe(false);
  expect(metadataOf(clean(bytes), `.${format}`)).toBeUndefined();
  expect(await pixels(clean(bytes))).toEqual(await pixels(bytes));
});

it('a GIF loses its comments and repeats as before', async () => {
  const gif = await plain.clone().gif({ loop: 3 }).toBuffer();
  const comment = Buffer.concat([
    Buffer.from([0x21, 0xfe, mark.length]),
    Buffer.from(mark),
    Buffer.from([0]),
  ]);
  const bytes = Buffer.concat([gif.subarray(0, -1), comment, gif.subarray(-1)]);
  expect(clean(bytes)).toEqual(gif);
});

it.each([
  ['a JPEG that is cut off in its head', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 200, 1])],
  ['a PNG without an end', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['a TIFF, which can not be cleaned', Buffer.from('II*\0rest')],
])('refuses %s', (_, bytes) => {
  expect(() => clean(bytes)).toThrow('attachment-');
});
