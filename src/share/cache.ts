import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { closureDigest } from '#closure/digest.ts';
import { markUsed } from '#disk/last-used.ts';
import { readKept, writeKept } from '#disk/kept.ts';

/** Pictures for chats by what went into them. */
export interface PictureCache {
  /** The file of a picture, whether it is there yet or not. */
  place(template: string, data: object): string;
  /** Bytes of a picture; `undefined` where it has to be made: a damaged one, too. */
  size(file: string): Promise<number | undefined>;
  put(file: string, content: Uint8Array): Promise<void>;
}

/** What turns the data of a picture into its file. */
const makers = ['src/share/draw.ts', 'src/share/typesetter.ts'];

/** Opens the cache of pictures in a folder; the folder need not exist. */
export async function openPictureCache(folder: string): Promise<PictureCache> {
  const maker = closureDigest(makers);
  await mkdir(folder, { recursive: true });
  return {
    place(template, data) {
      const key = createHash('sha256').update(JSON.stringify([maker, template, data]));
      return join(folder, `${key.digest('hex')}.png`);
    },
    size: async (file) => {
      await markUsed(file);
      return (await readKept(file))?.length;
    },
    put: writeKept,
  };
}
