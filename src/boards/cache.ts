import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#disk/write-whole.ts';
import type { Office } from '#model/library.ts';
import { printProfile } from '#press/finish/print-profile.ts';
import type { DocumentSheet } from './sheets/document.ts';
import { type Sheet, picturesOf } from './sheets/sheet.ts';
import { sheetTemplates } from './typesetter.ts';

/** Finished sheets by what went into them. */
export interface SheetCache {
  /** The key of a sheet: its data, its pictures, and all that turns them into a PDF. */
  key(sheet: Sheet | DocumentSheet, media: Office['media']): string;
  /** A file of a sheet, or `undefined` where it has to be made. */
  get(key: string, extension: Extension): Promise<Buffer | undefined>;
  put(key: string, extension: Extension, content: Uint8Array): Promise<void>;
}

/** The sheet, its picture for the site, what preflight says of it; its photos, and their ink. */
type Extension = 'pdf' | 'jpg' | 'json' | 'print.jpg' | 'screen.jpg' | 'ink';

/** What shapes a PDF beside the data. A change of any of it makes all sheets anew. */
const shapingFiles = [
  '../press/qr.ts',
  '../press/photos.ts',
  '../press/finish/finish.ts',
  '../press/finish/boxes.ts',
  '../press/finish/metadata.ts',
  '../press/finish/output-intent.ts',
  '../press/preview.ts',
  '../press/typeset/native.ts',
  '../press/typeset/wasm-worker.ts',
  '../press/typeset/cut-svg.ts',
  '../press/typeset/svg-page.ts',
  '../press/typeset/exact-sizes.ts',
  '../press/raster/svg-pictures.ts',
  'make-sheet.ts',
  '../press/typeset/fonts.ts',
  '../press/fonts/fandol/LICENCE.txt',
  '../press/fonts/lxgw-wenkai/LICENCE.txt',
  'overflow.ts',
  // Every dependency is pinned to one version there, the fonts too.
  '../../package.json',
];

/** The folder of sheets in the folder of all that is kept. */
export const sheetFolder = (cacheDir: string): string => join(cacheDir, 'boards');

/** Opens the cache of sheets below a folder; the folder need not exist. */
export async function openSheetCache(folder: string): Promise<SheetCache> {
  const shaping = createHash('sha256').update(await readFile(printProfile));
  for (const content of (await sheetTemplates()).values()) shaping.update(content);
  for (const file of shapingFiles) shaping.update(await readFile(new URL(file, import.meta.url)));
  const maker = shaping.digest('hex');
  const place = (key: string, extension: Extension) => join(folder, `${key}.${extension}`);
  await mkdir(folder, { recursive: true });
  return {
    key: (sheet, media) => {
      const shown = sheet.template === 'document' ? [] : picturesOf(sheet);
      const pictures = shown.map(({ file }) => media.get(file)?.digest);
      return createHash('sha256')
        .update(JSON.stringify([maker, sheet, pictures]))
        .digest('hex');
    },
    get: (key, extension) => readFile(place(key, extension)).catch(() => undefined),
    put: (key, extension, content) => writeWhole(place(key, extension), content),
  };
}
