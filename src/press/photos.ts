import sharp from 'sharp';
import type { SheetSize, TypeScale } from '#model/basics/sheet-size.ts';
import { printProfile } from './finish/print-profile.ts';

/**
 * Pixels per inch that a picture should have 清晰度, and the most that is sent along: 300 in the
 * hand, fewer the farther off a board is read. A fifth more than the 100 it needs is enough from 4 m,
 * and what is more costs time in every step after.
 */
export function wishedResolution({ board, distance }: Reading): number {
  if (!board) return 300;
  if (distance <= 2) return 200;
  return distance <= 3 ? 150 : 120;
}

/** Where a sheet is read. */
type Reading = Pick<TypeScale, 'board' | 'distance'>;

/** Pixels per inch of the sheet in a picture for the screen. */
const screenResolution = 40;

const millimetresPerInch = 25.4;

/** Resolution, ppi, of a picture cut to fill the printed size. */
export function printedResolution(
  original: { width: number; height: number },
  printed: { width: number; height: number },
): number {
  const scale = Math.min(original.width / printed.width, original.height / printed.height);
  return Math.floor(scale * millimetresPerInch);
}

/** A picture of a sheet as JPEG: in CMYK for the press, small and in RGB for the screen. */
export interface Photo {
  readonly print: Buffer;
  readonly screen: Buffer;
}

/** A picture as the office has it. */
interface Original {
  /** Where it lies. */
  readonly source: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

/** Makes the picture of a sheet from its original: anew, or looked up in a cache. */
export type PhotoMaker = (original: Original, printed: SheetSize, type: Reading) => Promise<Photo>;

/**
 * A picture cut to its box, no finer than `wishedResolution`, without metadata. Only this may enter
 * a sheet: Typst embeds a JPEG as it is, with the place where it was taken. The original is decoded
 * once.
 */
export const makePhoto: PhotoMaker = async ({ source }, { width, height }, type) => {
  const resolution = wishedResolution(type);
  const { data, info } = await sharp(source)
    .autoOrient()
    .resize({
      width: Math.round((width / millimetresPerInch) * resolution),
      height: Math.round((height / millimetresPerInch) * resolution),
      fit: 'cover',
      withoutEnlargement: true,
    })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const cut = () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const [print, screen] = await Promise.all([
    cut()
      .withIccProfile(printProfile, { attach: false })
      // The best coding would save a tenth of the bytes and take half as long again.
      .jpeg({ quality: 90, chromaSubsampling: '4:4:4', optimiseCoding: false })
      .toBuffer(),
    cut()
      .resize({
        width: Math.round((width / millimetresPerInch) * screenResolution),
        withoutEnlargement: true,
      })
      .jpeg({ quality: 85 })
      .toBuffer(),
  ]);
  return { print, screen };
};
