import { createIndex } from 'pagefind';
import { listedClasses } from '#model/basics/found-kinds.ts';

/**
 * Smaller chunks make a first query smaller: a query needs a chunk for each pair of characters. At
 * 1,000 pages 5000 takes 156 KB (95 %), 2500 143 KB, 1500 140 KB: below, the list of chunks grows.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2000';

/** What a page lists is found on its own page: a page that is no item is found by its own words. */
const listed = listedClasses.map((name) => `main[data-found] .${name}`);

/** What the search page needs; Pagefind's own user interfaces are left out. */
const needed = (path: string) => !/ui|highlight|playground/.test(path);

/** A finished page, by its address. */
export interface FinishedPage {
  readonly url: string;
  readonly content: string;
}

/** Makes the index of some pages: its files by their path in it. */
export async function makeIndex(pages: readonly FinishedPage[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', excludeSelectors: listed });
  if (!index) throw new Error(`查找索引做不出来：${errors.join('；')}`);
  try {
    for (const page of pages) {
      const { errors: wrong } = await index.addHTMLFile(page);
      if (wrong.length > 0) throw new Error(`查找索引读不了 ${page.url}：${wrong.join('；')}`);
    }
    const { files } = await index.getFiles();
    return new Map(
      files.filter(({ path }) => needed(path)).map(({ path, content }) => [path, content]),
    );
  } finally {
    await index.deleteIndex();
  }
}
