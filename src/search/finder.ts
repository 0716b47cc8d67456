import { rankPages } from './rank.ts';
import { queryTerms } from './terms.ts';

/** A result as the page shows it. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly source: string;
  /** HTML with `mark` elements. */
  readonly excerpt: string;
}

/** What a query found. */
interface Found {
  readonly total: number;
  /** Results from one position up to another. */
  load(from: number, to: number): Promise<Hit[]>;
}

/** Answers queries over one or more indexes. */
export interface Finder {
  find(text: string): Promise<Found>;
}

// The part of Pagefind 1.6 that is used: it is loaded from the index, so it brings no types.
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string | undefined> }>;
}
interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  mergeIndex(bundlePath: string, options: { baseUrl: string }): Promise<void>;
  search(text: string | null): Promise<{ results: PagefindResult[] }>;
}

/** Opens the indexes at these addresses as one. The pages in them carry addresses below `base`. */
export async function openFinder(indexes: readonly string[], base: string): Promise<Finder> {
  const [first, ...others] = indexes;
  if (!first) throw new Error('no index');
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, bundlePath: first });
  for (const other of others) await pagefind.mergeIndex(other, { baseUrl: base });
  const all = await pagefind.search(null);
  return { find: (text) => find(pagefind, text, all.results.length) };
}

async function find(pagefind: Pagefind, text: string, total: number): Promise<Found> {
  const hits = [];
  for (const { query, weight } of queryTerms(text))
    hits.push({ weight, pages: await pagesWith(pagefind, query) });
  const ranked = rankPages(hits, total);
  return {
    total: ranked.length,
    load: (from, to) => Promise.all(ranked.slice(from, to).map(asHit)),
  };
}

/**
 * Pages that hold a term. Pagefind answers an absent pair of characters with whatever begins like it,
 * so it is asked for the quoted pair first; but only the plain one is scored by where it stands.
 */
async function pagesWith(pagefind: Pagefind, query: string) {
  const exact = (await pagefind.search(query)).results;
  if (exact.length === 0) return [];
  const plain = query.replace(/"/g, '');
  const scored = plain === query ? exact : (await pagefind.search(plain)).results;
  const scores = new Map(scored.map(({ id, score }) => [id, score]));
  return exact.map((page) => ({
    id: page.id,
    score: scores.get(page.id) ?? page.score,
    page,
  }));
}

async function asHit(result: PagefindResult): Promise<Hit> {
  const { url, excerpt, meta } = await result.data();
  return {
    url,
    excerpt,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    state: meta['state'] ?? '',
    source: meta['source'] ?? '',
  };
}
