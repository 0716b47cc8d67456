import { markdownTargets } from '#markdown/check.ts';
import { isHostName, isMediaPath, isSafeLink } from '#markdown/links.ts';
import { itemPath } from '#model/addresses/address.ts';
import { movedPages } from '#model/addresses/redirects.ts';
import { publicItems } from '#model/audience.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { kindNames } from '#model/kinds.ts';
import type { Library, Office } from '#model/library.ts';
import { didYouMean, nearest } from './nearest.ts';
import { error } from './report.ts';
import { hasAnchor, siteAnchors } from './site-anchors.ts';
import { type SitePaths, isMadeLater, leadsNowhere, partsOf, sitePaths } from './site-paths.ts';

/** A link of a body that leads within the site. */
interface InnerLink {
  /** As it was typed. */
  readonly target: string;
  readonly place: Place;
  /** Where it leads to, below the base, and the place there; empty for the page as a whole. */
  readonly path: string;
  readonly anchor: string;
}

/**
 * Links in bodies to what the site will not have, at the line where they are written: pages, lists and
 * years, tables, feeds, places within pages. `unsure` are beginnings of paths whose pages nobody knows:
 * their files have mistakes, or were not read.
 */
export function deadLinkFindings(
  { portal, offices }: Pick<Library, 'portal' | 'offices'>,
  unsure: readonly string[],
): Finding[] {
  const paths = sitePaths(offices);
  const anchors = siteAnchors(offices);
  const moved = movedPages(portal.redirects, offices);
  return offices.flatMap(innerLinks).flatMap((link) => {
    const page = link.path.endsWith('/') ? link.path : `${link.path}/`;
    if (unsure.some((beginning) => page.startsWith(beginning))) return [];
    if (!moved.has(page) && leadsNowhere(link.path, paths)) return [noSuchPage(link, paths)];
    const isPage = moved.has(page) || paths.pages.has(page);
    return isPage && link.anchor !== '' && !hasAnchor(page, link.anchor, anchors)
      ? [noSuchAnchor(link, anchors.get(page) ?? [])]
      : [];
  });
}

/**
 * Links in bodies of `offices` to files that are made with the site: pictures, PDFs, downloads. `made` are
 * the paths of theirs; nothing is said of files of other offices, nor below `unsure`.
 */
export function deadFileFindings(
  offices: readonly Office[],
  made: ReadonlySet<string>,
  unsure: readonly string[],
): Finding[] {
  const isKnown = (path: string) =>
    (partsOf(path).length < 2 || offices.some(({ id }) => path.startsWith(`/${id}/`))) &&
    !unsure.some((beginning) => path.startsWith(beginning));
  return offices
    .flatMap(innerLinks)
    .filter(({ path }) => isMadeLater(path) && !made.has(path) && isKnown(path))
    .map((link) =>
      dead(
        link,
        '本站没有这个文件。附件放进 media/，写 [表格](media/表格.xlsx)；写别的网站，网址要写全，比如 https://www.gov.cn/',
      ),
    );
}

/** The links of the public items of an office that lead within the site. */
export const innerLinks = (office: Office): InnerLink[] =>
  kindNames
    .flatMap((kind) => publicItems(office, kind))
    .flatMap((item) =>
      markdownTargets(item.body).flatMap(({ type, target, line, column }) => {
        const end = type === 'link' ? endOf(target, itemPath(office.id, item)) : undefined;
        const place = { file: item.file, line: line + item.bodyLine - 1, column };
        return end ? [{ target, place, ...end }] : [];
      }),
    );

/** Where a link of a page leads within the site; `undefined` for what is no address of it. */
function endOf(target: string, page: string): { path: string; anchor: string } | undefined {
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return undefined;
  // Their own findings say what is wrong.
  if (isHostName(target) || !isSafeLink(target)) return undefined;
  try {
    if (isMediaPath(decodeURIComponent(target))) return undefined;
    const url = new URL(target, `http://site.invalid${page}`);
    // Words to look for on the page (`#:~:text=`) are no place that it has or has not.
    const anchor = decodeURIComponent(url.hash.replace(/:~:.*$/, '')).slice(1);
    return { path: decodeURIComponent(url.pathname), anchor: anchor === 'top' ? '' : anchor };
  } catch {
    return undefined;
  }
}

const noSuchPage = (link: InnerLink, paths: SitePaths): Finding =>
  dead(
    link,
    `${meantBy(link.path, paths)}写本站网页的地址，比如 notices/gongshui.md 的网页是 /${partsOf(link.place.file)[0]}/notices/gongshui/；没有公开的事项没有网页`,
  );

const noSuchAnchor = (link: InnerLink, there: readonly string[]): Finding =>
  dead(
    link,
    there.length > 0
      ? `${didYouMean(link.anchor, there)}# 后面写那个网页里的编号，比如 #${there[0]}；不指到一段的，去掉 # 和后面的字`
      : '那个网页里没有可以跳到的地方，去掉 # 和后面的字，只写网页的地址',
  );

const dead = ({ target, place }: InnerLink, hint: string): Finding =>
  error('dead-link', place, `正文里的链接打不开：${target}`, hint);

/** A page that ends so, or one of the same folder whose own name is near. */
function meantBy(path: string, { pages, files }: SitePaths): string {
  const parts = partsOf(path);
  const [office = ''] = parts;
  const [folder = '', name = ''] = parts.slice(-2);
  const beside = [...pages, ...files].filter((page) => page.startsWith(`/${office}/${folder}/`));
  const names = new Map(beside.map((page) => [partsOf(page).at(-1) ?? '', page]));
  const near = names.get(nearest(name, names.keys()) ?? '');
  return near ? `是不是想写“${near}”？` : '';
}
