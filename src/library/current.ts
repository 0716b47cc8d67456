import type { Library, Office } from '#model/library.ts';

/** What one build or preview of the site works on. */
export interface Site {
  readonly library: Library;
  /** The offices whose pages are made now; all of them but with `--office`. */
  readonly offices: readonly Office[];
  /** Bytes of the boards' PDFs by path, such as `/qinghe/boards/…`; not known in the preview. */
  readonly madeBytes?: ReadonlyMap<string, number>;
  /** Findings are shown in the page while staff preview it. */
  readonly preview: boolean;
}

const key = Symbol.for('sunboard.site');
const shared = globalThis as typeof globalThis & { [key]?: Site };

/**
 * Hands the site to Astro's pages. Astro bundles modules and evaluates them twice in a build, so
 * a variable of a module would be empty there: `globalThis` is the one thing both sides share.
 */
export const setCurrent = (site: Site): void => {
  shared[key] = site;
};

/** The site that the pages are made from. */
export function current(): Site {
  const site = shared[key];
  if (!site) throw new Error('还没有读入 content/：请用 npm run build 或 npm run dev 启动');
  return site;
}
