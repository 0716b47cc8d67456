import sharp, { type OutputInfo } from 'sharp';
import { frameSvg } from '../typeset/cut-svg.ts';
import { svgPage } from '../typeset/svg-page.ts';
import { type Artwork, points, slug } from '../typeset/typesetter.ts';
import { joinInks } from './join-inks.ts';
import { type Raster, type RasterOptions, dots } from './raster.ts';
import { type Inks, inkTable, separate } from './separate.ts';
import { svgPictures, swapPictures } from './svg-pictures.ts';

/** Most dots drawn at once: keeps memory low, and each part within what the drawer can hold. */
const dotsAtOnce = 16e6;

/**
 * Draws a page of an artwork as dots of four inks, at its finished size with the white edge around
 * it: no bleed, no marks. Colours of the palette come out exactly; pictures are those in the SVG.
 */
export async function renderRaster(
  art: Pick<Artwork, 'svg' | 'inks'>,
  { size, page, ppi, black, whiteEdge }: RasterOptions,
): Promise<Raster> {
  const table = inkTable(art.inks, black);
  const svg = svgPage(art.svg, page);
  const cmySvg = await plateSvg(svg, table, 'cmy');
  const kSvg = await plateSvg(svg, table, 'k');
  const [across, down] = [dots(size.width, ppi), dots(size.height, ppi)];
  const edge = dots(whiteEdge, ppi);
  const [width, height] = [across + 2 * edge, down + 2 * edge];
  const data = new Uint8Array(width * height * 4);
  const rows = Math.max(1, Math.floor(dotsAtOnce / across));
  for (let top = 0; top < down; top += rows) {
    const band = { top, across, rows: Math.min(rows, down - top), ppi };
    const cmy = await draw(bandSvg(cmySvg, band), 'cmy');
    const k = await draw(bandSvg(kSvg, band), 'k');
    joinInks(cmy, k, across, { data, width, left: edge, top: edge + top });
  }
  return { width, height, ppi, data };
}

/** The SVG of one drawing, its pictures parted into inks like its colours. */
async function plateSvg(
  svg: string,
  table: ReadonlyMap<string, Inks>,
  plate: 'cmy' | 'k',
): Promise<string> {
  const parted = new Map<string, string>();
  for (const picture of svgPictures(svg)) {
    const inks = sharp(Buffer.from(picture, 'base64'))
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .raw()
      .toBuffer({ resolveWithObject: true });
    parted.set(picture, await pngOf(await inks, plate));
  }
  const names = [...parted.keys()];
  // Colours are replaced while the pictures, which may be large, are out of the way.
  const colours = separate(
    swapPictures(svg, (picture) => String(names.indexOf(picture))),
    table,
    plate,
  );
  return colours.replace(
    /xlink:href="(\d+)"/g,
    (_, index: string) => `xlink:href="${parted.get(names[Number(index)] ?? '')}"`,
  );
}

/** A picture's C, M and Y as red, green and blue, or its K as gray, lossless. */
async function pngOf(
  { data, info }: { data: Buffer; info: OutputInfo },
  plate: 'cmy' | 'k',
): Promise<string> {
  const channels = plate === 'cmy' ? 3 : 1;
  const part = Buffer.alloc(info.width * info.height * channels);
  for (let from = plate === 'cmy' ? 0 : 3, to = 0; to < part.length; from += 4) {
    for (let channel = 0; channel < channels; channel++) part[to++] = data[from + channel] ?? 0;
  }
  const png = await sharp(part, { raw: { width: info.width, height: info.height, channels } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** Some rows of dots of the finished size, each dot one pixel. */
function bandSvg(
  svg: string,
  { top, across, rows, ppi }: { top: number; across: number; rows: number; ppi: number },
): string {
  const dot = 72 / ppi;
  const corner = points(slug);
  const box = { left: corner, top: corner + top * dot, width: across * dot, height: rows * dot };
  return frameSvg(svg, box, { width: across, height: rows });
}

const draw = (svg: string, plate: 'cmy' | 'k'): Promise<Buffer> => {
  const drawn = sharp(Buffer.from(svg), { density: 72, limitInputPixels: false, unlimited: true })
    // Where nothing is drawn there is no ink.
    .flatten({ background: '#000000' });
  return (plate === 'k' ? drawn.extractChannel(0) : drawn.removeAlpha()).raw().toBuffer();
};
