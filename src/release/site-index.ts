import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '#model/basics/finding.ts';
import { fullAddress, withBase } from '#model/addresses/address.ts';
import { outputFiles } from './output-files.ts';

/** What search engines are told of a site. */
export interface SiteIndexOptions {
  readonly portal: { readonly url: string; readonly base: string };
  /** Ids of the fictional offices. */
  readonly sampleOffices: readonly string[];
}

interface Entry {
  readonly address: string;
  readonly changedOn: string | undefined;
}

/**
 * Writes the site maps 网站地图 for search engines (one an office, one for the rest, an index) and
 * `robots.txt` from the finished pages: what asks not to be found (samples, withdrawn items, moved
 * pages) is in none.
 */
export async function writeSiteIndex(
  folder: string,
  { portal, sampleOffices }: SiteIndexOptions,
): Promise<void> {
  const groups = new Map<string, Entry[]>();
  for (const { path, absolute } of await outputFiles(folder)) {
    if (!path.endsWith('index.html')) continue;
    const entry = entryOf(await readFile(absolute, 'utf8'));
    if (!entry) continue;
    // What stands deeper than one folder belongs to an office, or to a section of the site.
    const parts = path.split('/');
    const group = parts.length > 2 ? (parts[0] ?? '') : 'site';
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  const maps: string[] = [];
  for (const [group, entries] of [...groups].sort(([a], [b]) => compareText(a, b))) {
    const file = `sitemap-${group}.xml`;
    await writeFile(join(folder, file), siteMap(entries));
    maps.push(fullAddress(portal, `/${file}`));
  }
  if (maps.length > 0) await writeFile(join(folder, 'sitemap-index.xml'), indexOf(maps));
  await writeFile(
    join(folder, 'robots.txt'),
    [
      'User-agent: *',
      // Baidu knows no `noindex`: this is how it stays away from what is made up.
      ...sampleOffices.map((id) => `Disallow: ${withBase(portal.base, `/${id}/`)}`),
      ...(sampleOffices.length === 0 ? ['Disallow:'] : []),
      ...(maps.length > 0 ? ['', `Sitemap: ${fullAddress(portal, '/sitemap-index.xml')}`] : []),
      '',
    ].join('\n'),
  );
}

/** A page as a site map has it; nothing where it asks not to be found. */
function entryOf(html: string): Entry | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const address = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  const changedOn = /<meta property="article:modified_time" content="([\d-]{10})/.exec(head)?.[1];
  return address === undefined ? undefined : { address, changedOn };
}

const siteMap = (entries: readonly Entry[]): string =>
  xml(
    'urlset',
    [...entries]
      .sort((a, b) => compareText(a.address, b.address))
      .map(({ address, changedOn }) =>
        [
          '<url>',
          `<loc>${address}</loc>`,
          changedOn ? `<lastmod>${changedOn}</lastmod>` : '',
          '</url>',
        ].join(''),
      ),
  );

const indexOf = (maps: readonly string[]): string =>
  xml(
    'sitemapindex',
    maps.map((address) => `<sitemap><loc>${address}</loc></sitemap>`),
  );

const xml = (root: string, lines: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
