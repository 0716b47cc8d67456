import { type FinderPoints, decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import type { PictureInks } from './check.ts';

/** A QR code found in the black of a raster. */
export interface FoundCode {
  readonly text: string;
  /** The dots it covers. */
  readonly area: { left: number; top: number; width: number; height: number };
}

/** Most pixels on a side that the decoder gets of each part, and how far small ones are enlarged. */
const mostPixels = 1200;
const mostEnlarged = 3;
/** Milliseconds for a part that is hard to read: the result must not hang on a busy machine. */
const timeLimit = 200;

/**
 * The QR code of a raster, read from black alone as a scanner sees it. It looks at one part after
 * the other, from below: there it stands, and in a whole board the decoder would lose it. A code so
 * large that no part holds all of it is looked for in larger ones.
 */
export async function findQrCode({
  data,
  width,
  height,
}: PictureInks): Promise<FoundCode | undefined> {
  const short = Math.min(width, height);
  for (const side of [Math.ceil(short / 2), short]) {
    for (const top of places(height, side).reverse()) {
      for (const left of places(width, side)) {
        const found = await decodePart(data, width, { left, top, side });
        if (found) return found;
      }
    }
  }
  return undefined;
}

/** Starts of parts so long that half of each lies in the next. */
function places(length: number, side: number): number[] {
  const count = Math.ceil((length - side) / (side / 2)) + 1;
  return Array.from({ length: count }, (_, index) =>
    Math.min(Math.floor((index * side) / 2), length - side),
  );
}

async function decodePart(
  data: Uint8Array,
  stride: number,
  { left, top, side }: { left: number; top: number; side: number },
): Promise<FoundCode | undefined> {
  const pixels = Math.min(mostPixels, side * mostEnlarged);
  const light = Buffer.alloc(side * side);
  for (let y = 0, to = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      light[to++] = 255 - (data[((top + y) * stride + left + x) * 4 + 3] ?? 0);
  const picture = await sharp(light, { raw: { width: side, height: side, channels: 1 } })
    .resize(pixels, pixels, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const image = { width: pixels, height: pixels, data: picture };
  let found: FinderPoints | undefined;
  try {
    const text = decodeQR(image, { timeLimit, pointsOnDetect: (points) => (found = points) });
    if (!found) return undefined;
    const { x, y, width, height } = found.boundingBox;
    const [x0, y0, w, h] = [x, y, width, height].map((value) => (value * side) / pixels);
    const [inX, inY] = [Math.floor(x0 ?? 0), Math.floor(y0 ?? 0)];
    return {
      text,
      area: {
        left: left + inX,
        top: top + inY,
        width: Math.ceil(w ?? 0),
        height: Math.ceil(h ?? 0),
      },
    };
  } catch {
    return undefined;
  }
}
