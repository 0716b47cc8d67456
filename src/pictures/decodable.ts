import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { readKept, writeKept } from '#disk/kept.ts';
import { pixelLimit } from './media-types.ts';

/** Endings of pictures that a decoder reads; SVG is text. */
const ending = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/** Tells of pictures whether they can be shown. */
export interface Decoder {
  /** Is the file no picture, or one that can be decoded to its last line? */
  shows(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Remembers those that were seen whole. */
  close(): Promise<void>;
}

/**
 * Opens a decoder that looks at each picture once in its life: what it saw whole in an earlier run it knows
 * by its digest.
 */
export async function openDecoder(cacheDir: string): Promise<Decoder> {
  const folder = join(cacheDir, 'decoded');
  const file = join(folder, 'pictures.txt');
  const known = new Set(String((await readKept(file)) ?? '').split('\n'));
  const seen = new Set<string>();
  return {
    async shows(path, bytes) {
      if (!ending.test(path)) return true;
      const digest = createHash('sha256').update(bytes).digest('hex');
      if (!known.has(digest) && !(await decodes(bytes))) return false;
      seen.add(digest);
      return true;
    },
    async close() {
      await mkdir(folder, { recursive: true });
      await writeKept(file, Buffer.from([...seen].sort().join('\n')));
    },
  };
}

/** Reads all of it, and keeps nothing large: JPEG and WebP are made small while they are read. */
async function decodes(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { limitInputPixels: pixelLimit }).resize({ width: 16 }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
