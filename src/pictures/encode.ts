import sharp from 'sharp';
import { pictureWidths, pixelLimit } from './media-types.ts';

export const pictureFormats = ['webp', 'jpg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Widths that are made of a picture so wide: never larger than the original. */
export const widthsFor = (width: number): number[] => {
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
 * Re-encodes a picture at these widths, smallest first, and hands each over with its width and format.
 * sharp keeps no metadata unless asked: no place, no camera, no original bytes reach the output.
 */
export async function encode(
  source: string,
  widths: readonly number[],
  put: (bytes: Buffer, width: number, format: PictureFormat) => Promise<void>,
): Promise<void> {
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
    await put(await now.clone().webp({ quality: 78, effort: 2 }).toBuffer(), made, 'webp');
    await put(await now.clone().jpeg({ quality: 80, mozjpeg: true }).toBuffer(), made, 'jpg');
  }
}
