import sharp from 'sharp';
import { frameSvg } from '../typeset/cut-svg.ts';
import { svgPage } from '../typeset/svg-page.ts';
import { type Artwork, points, slug } from '../typeset/typesetter.ts';
import { type Drawn, joinInks, pictureMask } from './join-inks.ts';
import { placedPictures } from './placed-pictures.ts';
import { putPicture } from './put-picture.ts';
import { type Raster, type RasterOptions, dots } from './raster.ts';
import { inkTable, separate } from './separate.ts';
import { svgPictures, swapPictures } from './svg-pictures.ts';
import { readSvg } from './svg-tree.ts';

/** Most dots drawn at once: keeps memory low, and each part within what the drawer can hold. */
const dotsAtOnce = 8e6;

/**
 * Draws a page of an artwork as dots of four inks, at its finished size with the white edge around
 * it: no bleed, no marks. Colours of the palette come out exactly, pictures with the inks they have
 * in the artwork. Throws where the SVG has what sheets don't have: a fault of ours.
 */
export async function renderRaster(
  art: Pick<Artwork, 'svg' | 'inks'>,
  { size, page, ppi, black, whiteEdge }: RasterOptions,
): Promise<Raster> {
  const pictures = svgPictures(art.svg);
  // Pictures are put in later: the drawer would scale all of them anew for every part it draws.
  const svg = swapPictures(svgPage(art.svg, page), (picture) => String(pictures.indexOf(picture)));
  const plates = separate(svg, inkTable(art.inks, black));
  const placed = placedPictures(readSvg(svg));

  const [across, down] = [dots(size.width, ppi), dots(size.height, ppi)];
  const [width, height] = [
    dots(size.width + 2 * whiteEdge, ppi),
    dots(size.height + 2 * whiteEdge, ppi),
  ];
  const [left, above] = [(width - across) >> 1, (height - down) >> 1];
  const data = new Uint8Array(width * height * 4);
  const mask = new Uint8Array(placed.length > 0 ? across * down : 0);
  const rows = Math.max(1, Math.floor(dotsAtOnce / across));
  for (let top = 0; top < down; top += rows) {
    const drawn = await draw(plates, { top, across, rows: Math.min(rows, down - top), ppi });
    joinInks(drawn, { data, width }, [left, above + top]);
    if (placed.length > 0) mask.set(pictureMask(drawn), top * across);
  }
  const canvas = { data, stride: width, start: above * width + left, mask, across, ppi };
  for (const picture of placed) {
    const jpeg = Buffer.from(pictures[Number(picture.url)] ?? '', 'base64');
    await putPicture(jpeg, picture, canvas);
  }
  return { width, height, ppi, data };
}

/** Some rows of dots of the finished size. */
interface Band {
  readonly top: number;
  readonly across: number;
  readonly rows: number;
  readonly ppi: number;
}

async function draw(plates: ReturnType<typeof separate>, band: Band): Promise<Drawn> {
  const cmy = await drawBand(plates.cmy, band);
  const kAndPictures = await drawBand(plates.kAndPictures, band);
  return { cmy, kAndPictures, across: band.across };
}

function drawBand(svg: string, { top, across, rows, ppi }: Band): Promise<Buffer> {
  const dot = 72 / ppi;
  const corner = points(slug);
  const box = { left: corner, top: corner + top * dot, width: across * dot, height: rows * dot };
  const band = frameSvg(svg, box, { width: across, height: rows });
  return (
    sharp(Buffer.from(band), { density: 72, limitInputPixels: false, unlimited: true })
      // Where nothing is drawn there is no ink.
      .flatten({ background: '#000000' })
      .raw()
      .toBuffer()
  );
}
