import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { compareText } from '#model/basics/finding.ts';
import { listedClasses } from '#model/basics/found-kinds.ts';
import type { Office } from '#model/library.ts';
import { readFragment } from './tables/fragment.ts';
import { writeTables } from './tables/write.ts';

/** Version of Pagefind and of the settings below: an index made otherwise is not taken. */
const recipe = 'pagefind-1.6.0 chunk-2000 v4';

/**
 * Smaller chunks make a first query smaller: a query needs a chunk for each pair of characters. At
 * 1,000 pages 5000 takes 156 KB (95 %), 2500 143 KB, 1500 140 KB: below, the list of chunks grows.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2000';

/** What a page lists is found on its own page: a page that is no item is found by its own words. */
const listed = listedClasses.map((name) => `main[data-found] .${name}`);

/** What the search page needs; Pagefind's own user interfaces are left out. */
const needed = (path: string) => !/ui|highlight|playground/.test(path);

/**
 * Makes the search index 查找索引 of one office from its finished pages, into
 * `<site>/<office>/search/pagefind/`, and the tables of the planner beside it. Always a fresh folder:
 * what was withdrawn is gone. Unchanged pages give the index of the cache. Returns how many pages it
 * holds.
 */
export async function indexOffice(
  siteDir: string,
  office: Office,
  cacheDir: string,
): Promise<{ pages: number; cached: boolean }> {
  const pages = await readPages(siteDir, office.id);
  const hash = createHash('sha256').update(recipe);
  for (const { url, content } of pages) hash.update(`\0${url}\0${content}`);
  const made = join(cacheDir, 'search', hash.digest('hex'));
  const cached = existsSync(made);
  if (!cached) await makeIndex(pages, made);
  const target = join(siteDir, office.id, 'search');
  await mkdir(target, { recursive: true });
  await cp(made, join(target, 'pagefind'), { recursive: true });
  await writeTables(office, await readFragments(made), target);
  return { pages: pages.length, cached };
}

interface FinishedPage {
  readonly url: string;
  readonly content: string;
}

/** The pages that ask to be found, in the order of their addresses, on which the bytes depend. */
async function readPages(siteDir: string, office: string): Promise<FinishedPage[]> {
  const entries = await readdir(join(siteDir, office), { recursive: true });
  const files = entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry.endsWith('index.html'))
    .sort(compareText);
  const pages = await Promise.all(
    files.map(async (file) => ({
      url: `/${office}/${file.slice(0, -'index.html'.length)}`,
      content: await readFile(join(siteDir, office, file), 'utf8'),
    })),
  );
  return pages.filter(({ content }) => content.includes('data-pagefind-body'));
}

async function readFragments(made: string) {
  const names = (await readdir(join(made, 'fragment'))).sort(compareText);
  const fragments = await Promise.all(
    names.map(async (name) =>
      readFragment(`fragment/${name}`, await readFile(join(made, 'fragment', name))),
    ),
  );
  return fragments.flatMap((fragment) => fragment ?? []);
}

async function makeIndex(pages: readonly FinishedPage[], made: string) {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', excludeSelectors: listed });
  if (!index) throw new Error(`查找索引做不出来：${errors.join('；')}`);
  try {
    for (const page of pages) {
      const { errors: wrong } = await index.addHTMLFile(page);
      if (wrong.length > 0) throw new Error(`查找索引读不了 ${page.url}：${wrong.join('；')}`);
    }
    const { files } = await index.getFiles();
    const draft = `${made}.${process.pid}.tmp`;
    for (const { path, content } of files.filter((file) => needed(file.path))) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), content);
    }
    await rename(draft, made).catch(() => rm(draft, { recursive: true, force: true }));
  } finally {
    await index.deleteIndex();
  }
}
