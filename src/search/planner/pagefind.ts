// The part of Pagefind 1.6 that is used: it is loaded from the index, so it brings no types.
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; content: string; meta: Record<string, string | undefined> }>;
}
interface Ranking {
  readonly metaWeights?: Readonly<Record<string, number>>;
}
interface Options {
  readonly basePath?: string;
  readonly baseUrl: string;
  readonly ranking: Ranking;
}
export interface Pagefind {
  mergeIndex(basePath: string, options: Options): Promise<void>;
  search(text: string | null): Promise<{ results: PagefindResult[] }>;
}

/** Titles stand in the text too; those of the metadata are not parted into words (search.md). */
const planned: Ranking = { metaWeights: { title: 0 } };

/**
 * Opens the indexes in these folders as one; the pages in them carry addresses below `base`. In a
 * worker there is no document, so Pagefind takes a query as it is instead of splitting it.
 */
export async function openPagefind(
  folders: readonly string[],
  base: string,
  ranking = planned,
): Promise<Pagefind> {
  const [first, ...others] = folders;
  if (!first) throw new Error('no index');
  const program = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as {
    createInstance(options: Options): Pagefind;
  };
  const pagefind = program.createInstance({ basePath: first, baseUrl: base, ranking });
  // Where the program can't run, merging would wait for ever: the first search tells.
  const runs = pagefind.search(null);
  await Promise.all([
    runs,
    ...others.map((other) => pagefind.mergeIndex(other, { baseUrl: base, ranking })),
  ]);
  return pagefind;
}
