import { withBase } from '#model/addresses/address.ts';

/**
 * Moved pages (old path → new, below the base) as static hosts read them: the file `_redirects` in
 * the site's folder. Elsewhere the page at the old path leads on by itself.
 */
export const redirectsFile = (base: string, moved: ReadonlyMap<string, string>): string =>
  [...moved].map(([from, to]) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('');
