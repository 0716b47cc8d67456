import sharp from 'sharp';
import { cutSvg } from './typeset/cut-svg.ts';

/** Width of a preview, pixels. */
const previewWidth = 900;

/**
 * A picture of a sheet's first page, cut to its finished size, for the site: from Typst's SVG
 * (glyphs are paths: no font is needed).
 */
export const previewOf = (svg: string, size: { width: number; height: number }): Promise<Buffer> =>
  sharp(Buffer.from(cutSvg(svg, size, 0)), {
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
