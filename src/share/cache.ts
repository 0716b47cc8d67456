import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#disk/write-whole.ts';
import { pictureTemplates } from './templates.ts';

/** Pictures for chats by what went into them. */
export interface PictureCache {
  /** The file of a picture, whether it is there yet or not. */
  place(template: string, data: object): string;
  /** Bytes of a file; `undefined` where it has to be made. */
  size(file: string): Promise<number | undefined>;
  put(file: string, content: Uint8Array): Promise<void>;
}

/** What shapes a picture beside its data and its templates; the fonts are pinned in package.json. */
const shapingFiles = ['./draw.ts', '../press/qr.ts', '../../package.json'];

/** Opens the cache of pictures in a folder; the folder need not exist. */
export async function openPictureCache(folder: string): Promise<PictureCache> {
  const shaping = createHash('sha256');
  for (const content of (await pictureTemplates()).values()) shaping.update(content);
  for (const file of shapingFiles) shaping.update(await readFile(new URL(file, import.meta.url)));
  const maker = shaping.digest('hex');
  await mkdir(folder, { recursive: true });
  return {
    place(template, data) {
      const key = createHash('sha256').update(JSON.stringify([maker, template, data]));
      return join(folder, `${key.digest('hex')}.png`);
    },
    size: async (file) => (await stat(file).catch(() => undefined))?.size,
    put: writeWhole,
  };
}
