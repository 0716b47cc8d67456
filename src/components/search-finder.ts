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

/** Answers queries over one or more indexes. */
export interface Finder {
  find(text: string): Promise<{
    readonly total: number;
    /** Results from one position up to another. */
    load(from: number, to: number): Promise<Hit[]>;
  }>;
}

// The part of Pagefind 1.6 that is used: it is loaded from the index, so it brings no types.
interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string }): Promise<void>;
  mergeIndex(bundlePath: string, options: { baseUrl: string }): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}
interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** Opens the indexes at these addresses as one. The pages in them carry addresses below `base`. */
export async function openFinder(indexes: readonly string[], base: string): Promise<Finder> {
  const [first, ...others] = indexes;
  if (!first) throw new Error('no index');
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, bundlePath: first });
  for (const other of others) await pagefind.mergeIndex(other, { baseUrl: base });
  return {
    async find(text) {
      const { results } = await pagefind.search(text);
      return {
        total: results.length,
        async load(from, to) {
          const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
          return pages.map(({ url, excerpt, meta }) => ({
            url,
            excerpt,
            title: meta['title'] ?? url,
            kind: meta['kind'] ?? '',
            state: meta['state'] ?? '',
            source: meta['source'] ?? '',
          }));
        },
      };
    },
  };
}
