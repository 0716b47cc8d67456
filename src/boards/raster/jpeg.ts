import sharp from 'sharp';
import type { Raster } from './raster.ts';
import { tiffHead } from './tiff.ts';

/** Writes a raster as a CMYK JPEG of the best quality, without thinning out its colours. */
export async function writeJpeg(raster: Raster, path: string): Promise<void> {
  // sharp takes bare dots for red, green, blue and alpha: as a TIFF they are inks.
  const tiff = Buffer.concat([tiffHead(raster), raster.data]);
  await sharp(tiff, { limitInputPixels: false, unlimited: true })
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .withExif({
      IFD0: { XResolution: `${raster.ppi}/1`, YResolution: `${raster.ppi}/1`, ResolutionUnit: '2' },
    })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toFile(path);
}
