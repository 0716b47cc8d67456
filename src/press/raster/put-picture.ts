import sharp from 'sharp';
import { points, slug } from '../typeset/typesetter.ts';
import { inkLimit } from './ink-limit.ts';
import type { Box, PlacedPicture } from './placed-pictures.ts';

/** Dots of the finished size, and how far pictures show on each. */
export interface Canvas {
  /** C, M, Y, K of each dot. */
  readonly data: Uint8Array;
  /** Dots from one row to the next, and of the first one of the finished size. */
  readonly stride: number;
  readonly start: number;
  /** 0 to 255; as wide as the finished size. */
  readonly mask: Uint8Array;
  readonly across: number;
  readonly ppi: number;
}

/**
 * Adds the inks of a picture, a CMYK JPEG, wherever it shows: nothing but its size changes. Where it
 * would need more ink than the material takes, the three colours give way and black stays.
 */
export async function putPicture(
  jpeg: Buffer,
  { box, visible }: PlacedPicture,
  canvas: Canvas,
): Promise<void> {
  const all = inDots(box, canvas.ppi);
  const size = { width: all.right - all.left, height: all.bottom - all.top };
  if (size.width < 1 || size.height < 1) return;
  const inks = await sharp(jpeg)
    .pipelineColourspace('cmyk')
    .resize({ ...size, fit: 'fill' })
    .toColourspace('cmyk')
    .raw()
    .toBuffer();
  const down = canvas.mask.length / canvas.across;
  const shown = inDots(visible, canvas.ppi);
  // A row or column more than is visible: a dot at the edge may show it in part.
  const [left, right] = [Math.max(0, shown.left - 1), Math.min(canvas.across, shown.right + 1)];
  const [top, bottom] = [Math.max(0, shown.top - 1), Math.min(down, shown.bottom + 1)];
  for (let y = top; y < bottom; y++) {
    const row = clamp(y - all.top, size.height) * size.width;
    for (let x = left; x < right; x++) {
      const share = canvas.mask[y * canvas.across + x] ?? 0;
      if (share === 0) continue;
      const from = (row + clamp(x - all.left, size.width)) * 4;
      addInks(inks, from, share / 255, canvas.data, (canvas.start + y * canvas.stride + x) * 4);
    }
  }
}

function addInks(inks: Buffer, from: number, share: number, data: Uint8Array, to: number): void {
  const [c = 0, m = 0, y = 0, k = 0] = inks.subarray(from, from + 4);
  const room = c + m + y + k > inkLimit ? (inkLimit - k) / (c + m + y) : 1;
  data[to] = (data[to] ?? 0) + Math.floor(c * room * share);
  data[to + 1] = (data[to + 1] ?? 0) + Math.floor(m * room * share);
  data[to + 2] = (data[to + 2] ?? 0) + Math.floor(y * room * share);
  data[to + 3] = (data[to + 3] ?? 0) + Math.floor(k * share);
}

const clamp = (at: number, length: number): number => Math.min(Math.max(at, 0), length - 1);

/** A box in dots from the corner of the finished size. */
function inDots(box: Box, ppi: number): Box {
  const dot = (value: number) => Math.round(((value - points(slug)) / 72) * ppi);
  return {
    left: dot(box.left),
    top: dot(box.top),
    right: dot(box.right),
    bottom: dot(box.bottom),
  };
}
