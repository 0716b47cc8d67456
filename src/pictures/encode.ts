import { statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { flush } from '#disk/flush.ts';
import { pictureWidths, pixelLimit } from './media-types.ts';

const formats = ['webp', 'jpg'] as const;
export type PictureFormat = (typeof formats)[number];

/** Widths that are made of a picture so wide: never larger than the original. */
const widthsFor = (width: number): number[] => {
  const smaller = pictureWidths.filter((made) => made < width);
  return width <= pictureWidths[pictureWidths.length - 1]! ? [...smaller, width] : smaller;
};

/** Size of a picture after turning it upright. Throws where it can't be decoded. */
export async function measure(source: string): Promise<{ width: number; height: number }> {
  const { width, height } = (await sharp(source, { limitInputPixels: pixelLimit }).metadata())
    .autoOrient;
  return { width, height };
}

/**
 * Re-encodes a picture so wide at every width, unless all of them are there, and gives the widths.
 * sharp keeps no metadata unless asked: no place, no camera, no original bytes reach the output.
 */
export async function encode(
  source: string,
  width: number,
  placeOf: (width: number, format: PictureFormat) => string,
): Promise<number[]> {
  const widths = widthsFor(width);
  const targets = widths.flatMap((made) => formats.map((format) => placeOf(made, format)));
  if (targets.every(isThere)) return widths;

  for (const target of targets) await mkdir(dirname(target), { recursive: true });
  // Decoded once; each smaller width is made from the one above it.
  let { data, info } = await sharp(source, { limitInputPixels: pixelLimit })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize({ width: widths.at(-1)! })
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const made of [...widths].reverse()) {
    const { width: w, height: h, channels } = info;
    const raw = { raw: { width: w, height: h, channels } };
    if (made < w)
      ({ data, info } = await sharp(data, raw)
        .resize({ width: made })
        .raw()
        .toBuffer({ resolveWithObject: true }));
    const now = sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    });
    await write(now.clone().webp({ quality: 78, effort: 2 }), placeOf(made, 'webp'));
    await write(now.clone().jpeg({ quality: 80, mozjpeg: true }), placeOf(made, 'jpg'));
  }
  return widths;
}

/** Is the picture there? An empty file is what a power cut leaves of one. */
const isThere = (path: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** Through a temporary name: neither a killed build nor a power cut leaves half a picture. */
async function write(picture: Sharp, target: string) {
  const draft = `${target}.${process.pid}.tmp`;
  await picture.toFile(draft);
  await flush(draft);
  await rename(draft, target);
}
