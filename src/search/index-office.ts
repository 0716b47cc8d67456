import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { closureDigest } from '#closure/digest.ts';
import { readKept, writeKept } from '#disk/kept.ts';
import { packed, unpacked } from '#disk/pack.ts';
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
  const { index, cached } = await keptIndex(pages, join(cacheDir, 'search', hash.digest('hex')));
  const target = join(siteDir, office.id, 'search');
  for (const [path, content] of index) {
    const file = join(target, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeTables(office, readFragments(index), target);
  return { pages: pages.length, cached };
}

/** The index as it is kept in a file; made, and kept there, where it is not or is damaged. */
async function keptIndex(pages: readonly FinishedPage[], file: string) {
  await markUsed(file);
  const kept = await readKept(file);
  if (kept) return { index: unpacked(kept), cached: true };
  const index = await makeIndex(pages);
  await mkdir(dirname(file), { recursive: true });
  await writeKept(file, packed(index));
  return { index, cached: false };
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

const readFragments = (index: ReadonlyMap<string, Uint8Array>) =>
  [...index]
    .filter(([path]) => path.startsWith('fragment/'))
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([path, content]) => readFragment(path, Buffer.from(content)) ?? []);
