import { compareText } from '#model/basics/finding.ts';
import { fullAddress, withBase } from '#model/addresses/address.ts';
import { type Page, asksNotToBeFound } from '#markup/page.ts';

/** What search engines are told of a site. */
export interface SiteIndexOptions {
  readonly portal: { readonly url: string; readonly base: string };
  /** Ids of the fictional offices. */
  readonly sampleOffices: readonly string[];
}

/** A page as a site map has it. */
export interface IndexEntry {
  /** Of its file, from the site's folder. */
  readonly path: string;
  readonly address: string;
  readonly changedOn: string | undefined;
}

/** What a site map says of a page; nothing where it asks not to be found, or is no page of its own. */
export function indexEntry(path: string, page: Page): IndexEntry | undefined {
  if (!/(?:^|\/)index\.html$/.test(path) || page.canonical === undefined || asksNotToBeFound(page))
    return undefined;
  const changedOn = /^\d{4}-\d{2}-\d{2}/.exec(page.metas.get('article:modified_time') ?? '')?.[0];
  return { path, address: page.canonical, changedOn };
}

/**
 * The site maps 网站地图 for search engines (one an office, one for the rest, an index) and
 * `robots.txt`, by name of the file: what asks not to be found (samples, withdrawn items, moved
 * pages) is in none.
 */
export function siteIndex(
  entries: readonly IndexEntry[],
  { portal, sampleOffices }: SiteIndexOptions,
): ReadonlyMap<string, string> {
  // What stands deeper than one folder belongs to an office, or to a section of the site.
  const groups = Map.groupBy(entries, ({ path }) => {
    const parts = path.split('/');
    return parts.length > 2 ? (parts[0] ?? '') : 'site';
  });
  const maps = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([group, of]) => [`sitemap-${group}.xml`, siteMap(of)] as const);
  const addresses = maps.map(([file]) => fullAddress(portal, `/${file}`));
  return new Map([
    ...maps,
    ...(maps.length > 0 ? [['sitemap-index.xml', indexOf(addresses)] as const] : []),
    [
      'robots.txt',
      [
        'User-agent: *',
        // Baidu knows no `noindex`: this is how it stays away from what is made up.
        ...sampleOffices.map((id) => `Disallow: ${withBase(portal.base, `/${id}/`)}`),
        ...(sampleOffices.length === 0 ? ['Disallow:'] : []),
        ...(maps.length > 0 ? ['', `Sitemap: ${fullAddress(portal, '/sitemap-index.xml')}`] : []),
        '',
      ].join('\n'),
    ],
  ]);
}

const siteMap = (entries: readonly IndexEntry[]): string =>
  xml(
    'urlset',
    [...entries]
      .sort((a, b) => compareText(a.address, b.address))
      .map(({ address, changedOn }) =>
        [
          '<url>',
          `<loc>${escaped(address)}</loc>`,
          changedOn ? `<lastmod>${changedOn}</lastmod>` : '',
          '</url>',
        ].join(''),
      ),
  );

const indexOf = (maps: readonly string[]): string =>
  xml(
    'sitemapindex',
    maps.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`),
  );

const xml = (root: string, lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');

const escaped = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
