import { open } from 'node:fs/promises';

/** Tag of a TIFF that names its compression, and the value for none. */
const compressionTag = 259;
export const uncompressed = 1;

/** How the first picture of a little-endian TIFF is compressed; `undefined` where it is no such file. */
export async function tiffCompression(path: string): Promise<number | undefined> {
  const file = await open(path);
  try {
    const read = async (position: number, length: number): Promise<Buffer> =>
      (await file.read(Buffer.alloc(length), 0, length, position)).buffer;
    const head = await read(0, 8);
    if (head.toString('latin1', 0, 4) !== 'II*\0') return undefined;
    const directory = head.readUInt32LE(4);
    const count = (await read(directory, 2)).readUInt16LE(0);
    const entries = await read(directory + 2, count * 12);
    for (let at = 0; at < entries.length; at += 12)
      if (entries.readUInt16LE(at) === compressionTag) return entries.readUInt16LE(at + 8);
    return undefined;
  } finally {
    await file.close();
  }
}
