import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Office } from '#model/library.ts';
import { ownNames } from '#model/office/own-names.ts';
import type { Fragment } from './fragment.ts';
import { pagesTable } from './pages.ts';
import { pinyinTable, readingsTable } from './pinyin.ts';
import { synonymsTable } from './synonyms.ts';
import { tableFiles } from './tables.ts';
import { traditionalTable } from './traditional.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Writes every table of an office; the same pages give the same bytes. */
export async function writeTables(
  office: Office,
  fragments: readonly Fragment[],
  folder: string,
): Promise<void> {
  const vocabulary = vocabularyOf(office, fragments);
  const tables: Record<keyof typeof tableFiles, unknown> = {
    pages: pagesTable(office, fragments),
    synonyms: synonymsTable(office.glossary, fragments),
    traditional: traditionalTable(vocabulary),
    pinyin: pinyinTable(vocabulary, ownNames(office)),
    readings: readingsTable(vocabulary),
  };
  for (const name of Object.keys(tableFiles) as (keyof typeof tableFiles)[])
    await writeFile(join(folder, tableFiles[name]), JSON.stringify(tables[name]));
}
