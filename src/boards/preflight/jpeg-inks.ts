import sharp from 'sharp';
import type { PictureInks } from './check.ts';

/** Inks of a CMYK JPEG as they are: the pipeline stays in CMYK, else it would go by way of RGB. */
export async function jpegInks(jpeg: Uint8Array): Promise<PictureInks> {
  const { data, info } = await sharp(jpeg)
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
