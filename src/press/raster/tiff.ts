import { open } from 'node:fs/promises';
import type { Raster } from './raster.ts';

/**
 * Writes a raster as the plainest CMYK TIFF: one layer, no compression (shops ask for no LZW), its
 * resolution, nothing else. sharp would convert the colours on the way in, and compress.
 */
export async function writeTiff(raster: Raster, path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    const head = tiffHead(raster);
    await file.write(head);
    await file.write(raster.data);
  } finally {
    await file.close();
  }
}

const short = 3;
const long = 4;
const rational = 5;

/** Readers like strips that are not too large. */
const stripBytes = 2 ** 20;

/** All that stands before the dots, little-endian: header, the only directory, long values. */
function tiffHead({ width, height, ppi, data }: Raster): Buffer {
  const rows = Math.max(1, Math.floor(stripBytes / (width * 4)));
  const strips = Math.ceil(height / rows);
  const strip = rows * width * 4;
  const numbers = (count: number, at: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => at(index));
  const fields = (start: number): [tag: number, type: number, values: number[]][] => [
    [254, long, [0]], // one full picture
    [256, long, [width]],
    [257, long, [height]],
    [258, short, [8, 8, 8, 8]], // bits of each ink
    [259, short, [1]], // no compression
    [262, short, [5]], // inks, not light
    [273, long, numbers(strips, (index) => start + index * strip)],
    [277, short, [4]],
    [278, long, [rows]],
    [279, long, numbers(strips, (index) => Math.min(strip, data.length - index * strip))],
    [282, rational, [ppi, 1]],
    [283, rational, [ppi, 1]],
    [284, short, [1]], // the inks of a dot stand together
    [296, short, [2]], // dots per inch
    [332, short, [1]], // the inks are C, M, Y, K
  ];
  // Where the dots start depends on how long the head is, not on what it says.
  const start = written(fields(0)).length;
  return written(fields(start));
}

/** A little-endian TIFF header with one directory, and the values that don't fit into it. */
function written(fields: readonly [tag: number, type: number, values: number[]][]): Buffer {
  const directory = 8;
  const after = directory + 2 + fields.length * 12 + 4;
  const parts = fields.map(([, type, values]) => bytesOf(type, values));
  const outside = parts.filter((part) => part.length > 4);
  const head = Buffer.alloc(after + outside.reduce((sum, part) => sum + part.length, 0));
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(directory, 4);
  head.writeUInt16LE(fields.length, directory);
  let free = after;
  for (const [index, [tag, type, values]] of fields.entries()) {
    const at = directory + 2 + index * 12;
    const part = parts[index] ?? Buffer.alloc(0);
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(type === rational ? values.length / 2 : values.length, at + 4);
    if (part.length <= 4) part.copy(head, at + 8);
    else {
      head.writeUInt32LE(free, at + 8);
      part.copy(head, free);
      free += part.length;
    }
  }
  return head;
}

function bytesOf(type: number, values: readonly number[]): Buffer {
  const width = type === short ? 2 : 4;
  const bytes = Buffer.alloc(values.length * width);
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, index * width, width);
  return bytes;
}
