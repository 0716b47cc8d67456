import sharp from 'sharp';
import { frameSvg } from '#press/typeset/cut-svg.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';

/** Templates of pictures for chats, and how wide their pictures are, pixels. */
const pictureWidths = { share: 1200, long: 1080 } as const;
export type PictureTemplate = keyof typeof pictureWidths;

/** Sets a picture and draws it as a PNG; the drawing is done by other threads. */
export async function drawPicture(
  typesetter: Typesetter,
  template: PictureTemplate,
  data: object,
): Promise<Buffer> {
  const { svg } = await typesetter.typeset(template, data, new Map());
  const [width, height] = sizeOf(svg);
  const pixels = {
    width: pictureWidths[template],
    height: Math.round((pictureWidths[template] * height) / width),
  };
  const drawn = frameSvg(svg, { left: 0, top: 0, width, height }, pixels);
  // At 72 a inch a unit of the SVG is a pixel: drawn as it is wanted, nothing is scaled.
  return (
    sharp(Buffer.from(drawn), { density: 72, unlimited: true })
      .flatten({ background: '#fffdf9' })
      // Flat colours: half the bytes of a JPEG, and no dirt around the letters. Sought for longer, colours
      // and packing save no more than 3 % of the bytes and take three times as long.
      .png({ palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 })
      .toBuffer()
  );
}

/** Width and height of an SVG of one page, points. */
function sizeOf(svg: string): [number, number] {
  const found = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (!found) throw new Error('The picture has no size');
  return [Number(found[1]), Number(found[2])];
}
