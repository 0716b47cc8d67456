import { posix } from 'node:path';

/** A link of a finished page that stays inside the site. */
export interface SiteLink {
  /** The file that a web server gives for it, from the site's folder: `qinghe/index.html`. */
  readonly file: string;
  /** `?…` and `#…`, as written; empty without. */
  readonly rest: string;
}

/**
 * Where a link of a page leads inside the site; `undefined` for other sites, `tel:` and the like.
 * `page` is a file of the site's folder, `base` the path that the site lives under (`/`, `/sunboard`).
 */
export function siteLink(href: string, page: string, base: string): SiteLink | undefined {
  const root = base === '/' ? '' : base;
  const host = 'http://site.invalid';
  if (!URL.canParse(href, `${host}${root}/${page}`)) return undefined;
  const url = new URL(href, `${host}${root}/${page}`);
  if (url.origin !== host || !`${url.pathname}/`.startsWith(`${root}/`)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(root.length)).replace(/^\//, '');
  const isFolder = path === '' || path.endsWith('/') || posix.extname(path) === '';
  return {
    file: isFolder ? posix.join(path, 'index.html') : path,
    rest: url.search + url.hash,
  };
}

/** The link from one file to another of the same folder tree, as HTML writes it. */
export const linkBetween = (from: string, to: string): string =>
  posix
    .relative(posix.dirname(from), to)
    .split('/')
    .map((part) => (part === '..' ? part : encodeURIComponent(part)))
    .join('/');
