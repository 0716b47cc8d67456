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
  const height = Math.round((previewWidth * size.height) / size.width);
  // At 72 a inch a unit of the SVG is a pixel: drawn as it is wanted, nothing is scaled.
  return (
    sharp(Buffer.from(cutSvg(onScreen, size, page, { width: previewWidth, height })), {
      density: 72,
      limitInputPixels: false,
      unlimited: true,
    })
      .flatten({ background: '#ffffff' })
      // mozjpeg would save a tenth of the bytes and take longer than all the rest.
      .jpeg({ quality: 84, progressive: true })
      .toBuffer()
  );
}
