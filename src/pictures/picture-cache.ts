import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { closureDigest } from '#closure/digest.ts';
import { mayBeKept, readKept, writeKept } from '#disk/kept.ts';
import { markUsedNow } from '#disk/last-used.ts';
import { type PictureFormat, encode, pictureFormats, widthsFor } from './encode.ts';

/** A picture as it lies in `media/`. */
interface Original {
  /** Its file. */
  readonly source: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Its width upright, pixels. */
  readonly width: number;
}

/** Re-encoded pictures 重新编码的图片 by the digest of their original. */
export interface PictureCache {
  /** Makes what is missing of a picture, and gives the widths there are. */
  fill(original: Original): Promise<number[]>;
  /** The bytes of one of them. A damaged one is made again. */
  read(original: Original, width: number, format: PictureFormat): Promise<Buffer>;
}

/** Opens the cache below the folder of all that is kept. */
export function openPictureCache(cacheDir: string): PictureCache {
  const maker = closureDigest(['src/pictures/encode.ts']).slice(0, 16);
  const place = ({ digest }: Original, width: number, format: PictureFormat) =>
    join(cacheDir, 'pictures', `${digest}-${maker}-${width}.${format}`);

  async function fill(original: Original): Promise<number[]> {
    const widths = widthsFor(original.width);
    const files = widths.flatMap((width) =>
      pictureFormats.map((format) => place(original, width, format)),
    );
    files.forEach(markUsedNow);
    if (files.every(mayBeKept)) return widths;
    await mkdir(dirname(place(original, 0, 'jpg')), { recursive: true });
    await encode(original.source, widths, (bytes, width, format) =>
      writeKept(place(original, width, format), bytes),
    );
    return widths;
  }

  return {
    fill,
    async read(original, width, format) {
      const file = place(original, width, format);
      const kept = await readKept(file);
      if (kept) return kept;
      await rm(file, { recursive: true, force: true });
      await fill(original);
      const made = await readKept(file);
      if (!made) throw new Error(`${file} is damaged as soon as it is written`);
      return made;
    },
  };
}
