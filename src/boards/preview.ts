import sharp from 'sharp';

/** Width of a preview, pixels. */
const previewWidth = 900;

/** A picture of the sheet for the site, from Typst's SVG (glyphs are paths: no font is needed). */
export const previewOf = (svg: string, size: { width: number; height: number }): Promise<Buffer> =>
  sharp(Buffer.from(svg), {
    // SVG measures in points at 72 a inch; draw it at the wanted width, not larger first.
    density: (previewWidth / ((size.width / 25.4) * 72)) * 72,
    limitInputPixels: false,
    unlimited: true,
  })
    .resize({
      width: previewWidth,
      height: Math.round((previewWidth * size.height) / size.width),
      fit: 'fill',
    })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer();
