import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closureDigest } from '#closure/digest.ts';
import { markUsed } from '#disk/last-used.ts';
import { compareText } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import { type FinishedPage, makeIndex } from './make-index.ts';
import { readFragment } from './tables/fragment.ts';
import { writeTables } from './tables/write.ts';

/** What turns pages into an index. */
const makers = ['src/search/make-index.ts'];

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
  const hash = createHash('sha256').update(closureDigest(makers));
  for (const { url, content } of pages) hash.update(`\0${url}\0${content}`);
  const made = join(cacheDir, 'search', hash.digest('hex'));
  await markUsed(made);
  const cached = existsSync(made);
  if (!cached) await makeIndex(pages, made);
  const target = join(siteDir, office.id, 'search');
  await mkdir(target, { recursive: true });
  await cp(made, join(target, 'pagefind'), { recursive: true });
  await writeTables(office, await readFragments(made), target);
  return { pages: pages.length, cached };
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
