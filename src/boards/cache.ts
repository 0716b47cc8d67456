import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClosureDigest, closureDigest } from '#closure/digest.ts';
import { markUsed } from '#disk/last-used.ts';
import { readKept, writeKept } from '#disk/kept.ts';
import type { Office } from '#model/library.ts';
import type { DocumentSheet } from './sheets/document.ts';
import { picturesOf } from './sheets/pictures-of.ts';
import type { Sheet } from './sheets/sheet.ts';

/** Finished sheets by what went into them. */
export interface SheetCache {
  /** The key of a sheet: its data, its pictures, and all that turns them into a PDF. */
  key(sheet: Sheet | DocumentSheet, media: Office['media']): string;
  /** A file of a sheet, or `undefined` where it has to be made: a damaged one, too. */
  get(key: string, extension: Extension): Promise<Buffer | undefined>;
  put(key: string, extension: Extension, content: Uint8Array): Promise<void>;
}

/** The sheet, its picture for the site, what preflight says of it; its photos, and their ink. */
type Extension = 'pdf' | 'jpg' | 'json' | 'print.jpg' | 'screen.jpg' | 'ink';

/** What turns the data of a sheet into its files. */
const sheetMakers = ['src/boards/make-sheet.ts', 'src/boards/typesetter.ts'];
/** What turns the data of a document into its PDF. */
export const documentMakers = [
  'src/boards/make-document.ts',
  'src/boards/typesetter.ts',
  'src/press/typeset/document-fonts.ts',
];

/** The folder of sheets in the folder of all that is kept. */
export const sheetFolder = (cacheDir: string): string => join(cacheDir, 'boards');

/** Opens the cache of sheets below a folder; the folder need not exist. */
export async function openSheetCache(
  folder: string,
  digestOf: ClosureDigest = closureDigest,
): Promise<SheetCache> {
  const ofSheets = digestOf(sheetMakers);
  const place = (key: string, extension: Extension) => join(folder, `${key}.${extension}`);
  await mkdir(folder, { recursive: true });
  return {
    key: (sheet, media) => {
      const isDocument = sheet.template === 'document';
      const maker = isDocument ? digestOf(documentMakers) : ofSheets;
      const shown = isDocument ? [] : picturesOf(sheet);
      const pictures = shown.map(({ file }) => media.get(file)?.digest);
      return createHash('sha256')
        .update(JSON.stringify([maker, sheet, pictures]))
        .digest('hex');
    },
    get: async (key, extension) => {
      await markUsed(place(key, extension));
      return readKept(place(key, extension));
    },
    put: (key, extension, content) => writeKept(place(key, extension), content),
  };
}
