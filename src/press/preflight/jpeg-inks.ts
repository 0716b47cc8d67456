import sharp from 'sharp';
import type { PictureInks } from './check.ts';
import { highestInk } from './ink.ts';

/** Inks of a CMYK JPEG as they are: the pipeline stays in CMYK, else it would go by way of RGB. */
async function jpegInks(jpeg: Uint8Array): Promise<PictureInks> {
  const { data, info } = await sharp(jpeg)
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The highest total ink of a CMYK JPEG, percent. */
export const jpegInk = async (jpeg: Uint8Array): Promise<number> =>
  highestInk(await jpegInks(jpeg));
