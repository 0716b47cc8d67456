import { markdownTargets } from '#markdown/check.ts';
import { isHostName, isMediaPath } from '#markdown/links.ts';
import { itemPath } from '#model/addresses/address.ts';
import { movedPages } from '#model/addresses/redirects.ts';
import { publicItems } from '#model/audience.ts';
import type { Finding } from '#model/basics/finding.ts';
import { kindNames } from '#model/kinds.ts';
import type { AnyItem, Library, Office } from '#model/library.ts';
import { didYouMean } from './nearest.ts';
import { error } from './report.ts';
import { type SitePaths, leadsNowhere, partsOf, sitePaths } from './site-paths.ts';

/** What is known of the pages that links may lead to. */
interface Known extends SitePaths {
  readonly moved: ReadonlyMap<string, string>;
  readonly unsure: readonly string[];
}

/**
 * Links in bodies to pages that the site will not have, at the line where they are written.
 * `unsure` are beginnings of paths whose pages nobody knows: their files have mistakes, or were not read.
 */
export function deadLinkFindings(
  { portal, offices }: Pick<Library, 'portal' | 'offices'>,
  unsure: readonly string[],
): Finding[] {
  const known: Known = {
    ...sitePaths(offices),
    moved: movedPages(portal.redirects, offices),
    unsure,
  };
  return offices.flatMap((office) =>
    kindNames.flatMap((kind) =>
      publicItems(office, kind).flatMap((item: AnyItem) => deadIn(item, office, known)),
    ),
  );
}

const deadIn = (item: AnyItem, office: Office, known: Known): Finding[] =>
  markdownTargets(item.body).flatMap(({ type, target, line, column }) => {
    const path = type === 'link' ? pathOf(target, itemPath(office.id, item)) : undefined;
    if (path === undefined || isAlive(path, known)) return [];
    const place = { file: item.file, line: line + item.bodyLine - 1, column };
    return [
      error(
        'dead-link',
        place,
        `正文里的链接打不开：${target}`,
        `${meantBy(path, known)}写本站网页的地址，比如 notices/gongshui.md 的网页是 /${office.id}/notices/gongshui/；没有公开的事项没有网页`,
      ),
    ];
  });

const isAlive = (path: string, known: Known): boolean =>
  !leadsNowhere(path, known) ||
  known.moved.has(path.endsWith('/') ? path : `${path}/`) ||
  known.unsure.some((beginning) => `${path}/`.startsWith(beginning));

/** Where a link of a page leads within the site; `undefined` for what is no page of it. */
function pathOf(target: string, page: string): string | undefined {
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target)) return undefined;
  // Its own finding says what is missing.
  if (isHostName(target)) return undefined;
  try {
    const path = decodeURIComponent(new URL(target, `http://site.invalid${page}`).pathname);
    return isMediaPath(decodeURIComponent(target)) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The page whose address is nearest, in the same folder. */
function meantBy(path: string, { pages }: SitePaths): string {
  const [office = '', folder = ''] = partsOf(path);
  const beside = [...pages].filter((page) => page.startsWith(`/${office}/${folder}/`));
  return didYouMean(path, beside);
}
