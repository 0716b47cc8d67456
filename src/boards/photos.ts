import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { SheetPicture } from './sheets/card-pictures.ts';

/** Coated paper, ISO 12647-2: what the shops' machines are set up for. */
export const printProfile = fileURLToPath(
  new URL('finish/profiles/FOGRA39L_coated.icc', import.meta.url),
);

/** Pixels per inch that a board's picture should have 清晰度, and the most that is sent along. */
const wishedResolution = 150;
/** Below this a picture looks blurred on a board. */
export const leastResolution = 100;

const millimetresPerInch = 25.4;

/** Resolution, ppi, of a picture cut to fill the printed size. */
export function printedResolution(
  original: { width: number; height: number },
  printed: { width: number; height: number },
): number {
  const scale = Math.min(original.width / printed.width, original.height / printed.height);
  return Math.floor(scale * millimetresPerInch);
}

/**
 * A picture for the press: cut to its box, at most 150 ppi, CMYK, JPEG, without metadata. Only this
 * may enter a sheet: Typst embeds a JPEG as it is, with the place where it was taken.
 */
export const printPhoto = (source: string, picture: SheetPicture): Promise<Buffer> =>
  cut(source, picture, wishedResolution)
    .withIccProfile(printProfile, { attach: false })
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();

/** The same picture for the screen, in RGB. */
export const screenPhoto = (source: string, picture: SheetPicture): Promise<Buffer> =>
  cut(source, picture, 40).jpeg({ quality: 85 }).toBuffer();

const cut = (source: string, { width, height }: SheetPicture, resolution: number) =>
  sharp(source)
    .autoOrient()
    .resize({
      width: Math.round((width / millimetresPerInch) * resolution),
      height: Math.round((height / millimetresPerInch) * resolution),
      fit: 'cover',
      withoutEnlargement: true,
    });
