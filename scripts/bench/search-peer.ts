import { openPagefind } from '#search/planner/pagefind.ts';

/** Answers a query with the addresses of its best pages. */
export type Engine = (text: string, most: number) => Promise<string[]>;

/**
 * Pagefind as it comes: asked in the page, whose language lets it split queries into words, with the
 * weights it ships with for everything but the title, and nothing planned.
 */
export async function openPeer(folders: readonly string[]): Promise<Engine> {
  const page = globalThis as { document?: unknown };
  // It looks for the language of the document when it is opened.
  page.document = { querySelector: () => ({ getAttribute: () => 'zh-CN' }) };
  try {
    const pagefind = await openPagefind(
      folders.map((folder) => `${folder}pagefind/`),
      '/',
      {},
    );
    return async (text, most) => {
      const { results } = await pagefind.search(text);
      return Promise.all(results.slice(0, most).map(async (one) => (await one.data()).url));
    };
  } finally {
    delete page.document;
  }
}
