import sharp from 'sharp';
import type { Photo } from './photos.ts';
import { swapPictures } from './raster/svg-pictures.ts';
import { cutSvg } from './typeset/cut-svg.ts';

/** Width of a preview, pixels. */
const previewWidth = 900;

/**
 * A picture of a sheet's page (from 0), cut to its finished size, for the site: from Typst's SVG
 * (glyphs are paths: no font is needed), with the pictures in RGB: a screen can't show CMYK.
 */
export function previewOf(
  svg: string,
  photos: readonly Photo[],
  size: { width: number; height: number },
  page = 0,
): Promise<Buffer> {
  const screens = new Map(
    photos.map(({ print, screen }) => [print.toString('base64'), screen.toString('base64')]),
  );
  const onScreen = swapPictures(svg, (print) => {
    const screen = screens.get(print);
    if (screen === undefined) throw new Error('The sheet has a picture that was not given to it');
    return `data:image/jpeg;base64,${screen}`;
  });
  return sharp(Buffer.from(cutSvg(onScreen, size, page)), {
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
}
