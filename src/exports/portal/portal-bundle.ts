import { posix } from 'node:path';
import { itemPath } from '#model/addresses/address.ts';
import type { AnyItem, Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import type { BundleFile } from '../manifest.ts';
import { linkBetween, siteLink } from '../site-link.ts';
import { articleOf } from './article.ts';
import { type Listed, portalIndex } from './portal-index.ts';
import { articlePath, besidePath, portalItems } from './portal-item.ts';
import { portalPage } from './portal-page.ts';

/** A file of the finished site by its path in it. */
export type ReadSite = (file: string) => Promise<Uint8Array>;

/**
 * What is uploaded to the county's portal 县门户网站报送包 (国办发〔2017〕47号: townships run no portal of
 * their own): a file an article with its pictures and attachments beside it, and an index. Links are
 * relative, paths ASCII.
 */
export async function portalBundle(
  office: Office,
  portal: Portal,
  read: ReadSite,
): Promise<BundleFile[]> {
  const items = portalItems(office);
  const pages = new Map(items.map((item) => [pageOf(office, item), item]));
  const listed: Listed[] = [];
  const files: BundleFile[] = [];
  for (const item of items) {
    const page = pageOf(office, item);
    const beside = new Map<string, string>();
    const html = new TextDecoder().decode(await read(page));
    const article = await articleOf(html, (address) => {
      const link = siteLink(address, page, portal.base);
      if (!link) return address;
      const other = pages.get(link.file);
      if (other === item) return undefined;
      if (other) return linkBetween(articlePath(item), articlePath(other));
      // Pages of the site that are no article stay there.
      if (link.file.endsWith('.html')) return undefined;
      const path = beside.get(link.file) ?? freePath(item, link.file, [...beside.values()]);
      beside.set(link.file, path);
      return linkBetween(articlePath(item), path);
    });
    files.push({
      path: articlePath(item),
      bytes: new TextEncoder().encode(portalPage(office, item, article)),
      title: item.title,
    });
    for (const [file, path] of beside)
      files.push({
        path,
        bytes: await read(file),
        title: `${item.title}：${posix.basename(path)}`,
      });
    const paths = [...beside.values()];
    listed.push({
      item,
      metas: article.metas,
      attachments: paths.filter((path) => !isPicture(path)),
      pictures: paths.filter(isPicture),
    });
  }
  const index = { path: 'index.xlsx', bytes: await portalIndex(office, listed), title: '报送目录' };
  return [index, ...files];
}

/** The file of an item's page in the finished site. */
const pageOf = (office: Office, item: AnyItem): string =>
  `${itemPath(office.id, item).slice(1)}index.html`;

const isPicture = (path: string): boolean => /\.(?:jpe?g|png|webp|gif|svg)$/.test(path);

/** A path beside the article, in ASCII, that no other file of it has. */
function freePath(item: AnyItem, file: string, taken: readonly string[]): string {
  const ending = posix.extname(file).toLowerCase();
  const name = posix.basename(file, posix.extname(file)).replace(/[^\w-]+/g, '');
  const stem = `${besidePath(item)}/${name || 'file'}`;
  const numbered = (count: number): string =>
    taken.includes(`${stem}-${count}${ending}`) ? numbered(count + 1) : `${stem}-${count}${ending}`;
  return taken.includes(`${stem}${ending}`) ? numbered(2) : `${stem}${ending}`;
}
