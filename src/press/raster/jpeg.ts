import sharp from 'sharp';

/**
 * Writes the picture of a CMYK TIFF (`writeTiff`) as a CMYK JPEG of the best quality, without
 * thinning out its colours. Row by row from file to file: held in memory, and with the best coding
 * sought, the largest would take 1 GB.
 */
export async function writeJpeg(tiff: string, ppi: number, path: string): Promise<void> {
  await sharp(tiff, { limitInputPixels: false, unlimited: true, sequentialRead: true })
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .withExif({ IFD0: { XResolution: `${ppi}/1`, YResolution: `${ppi}/1`, ResolutionUnit: '2' } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4', optimizeCoding: false })
    .toFile(path);
}
