import {
  type PagesTable,
  type PinyinTable,
  type ReadingsTable,
  type SynonymsTable,
  type TraditionalTable,
  tableFiles,
} from '../tables/tables.ts';
import { type Sounds, soundsOf } from './homophones.ts';
import { type ReadWord, type Spellings, readWords, spellingsOf } from './pinyin.ts';

/** The tables of the opened offices; those that few queries need are loaded when one does. */
export interface Tables {
  readonly pages: readonly PagesTable[];
  readonly synonyms: readonly SynonymsTable[];
  traditional(): Promise<ReadonlyMap<string, string>>;
  words(): Promise<readonly ReadWord[]>;
  spellings(): Promise<Spellings>;
  sounds(): Promise<Sounds>;
}

/** Opens the tables in these folders. A table that can't be had is empty: the search goes on. */
export async function openTables(folders: readonly string[]): Promise<Tables> {
  const read = async <Table>(name: keyof typeof tableFiles): Promise<Table[]> => {
    const tables = await Promise.all(
      folders.map((folder) => fetchJson(folder + tableFiles[name]).catch(() => undefined)),
    );
    return tables.filter((table) => table !== undefined) as Table[];
  };
  const [pages, synonyms] = await Promise.all([
    read<PagesTable>('pages'),
    read<SynonymsTable>('synonyms'),
  ]);
  const words = once(async () => readWords(await read<PinyinTable>('pinyin')));
  return {
    pages,
    synonyms,
    traditional: once(async () => simplifiedOf(await read<TraditionalTable>('traditional'))),
    words,
    spellings: once(async () => spellingsOf(await words())),
    sounds: once(async () => {
      const [known, readings] = await Promise.all([words(), read<ReadingsTable>('readings')]);
      return soundsOf(known, readings);
    }),
  };
}

function simplifiedOf(tables: readonly TraditionalTable[]): Map<string, string> {
  const simplified = new Map<string, string>();
  for (const table of tables) {
    const to = [...table.simplified];
    for (const [at, from] of [...table.traditional].entries()) simplified.set(from, to[at] ?? from);
  }
  return simplified;
}

async function fetchJson(address: string): Promise<unknown> {
  // Asks the server whether the copy of the last visit still holds: the index may be a new one.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
