import type { Finding, Place } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Redirect } from '#model/office/portal.ts';
import { movedPaths } from '#model/addresses/redirects.ts';
import { error } from './report.ts';
import { type SitePaths, leadsNowhere, partsOf, sitePaths } from './site-paths.ts';

/** What is wrong with the table of moved pages 网址变更 in `portal.yaml`. */
export function redirectFindings(
  redirects: readonly Redirect[],
  {
    offices,
    unsure,
  }: {
    readonly offices: readonly Office[];
    /** Beginnings of paths whose pages nobody knows yet: their files have mistakes. */
    readonly unsure: readonly string[];
  },
  places: ReadonlyMap<string, Place>,
): Finding[] {
  const paths = sitePaths(offices);
  const ends = movedPaths(redirects);
  const seen = new Set<string>();
  return redirects.flatMap(({ oldPath, newPath }, index) => {
    const at = (field: string) =>
      places.get(`redirects.${index}.${field}`) ?? { file: 'portal.yaml' };
    const twice = seen.has(oldPath);
    seen.add(oldPath);
    if (twice) return [writtenTwice(at('oldPath'), oldPath)];
    if (inUse(oldPath, paths)) return [stillInUse(at('oldPath'), oldPath)];
    const end = ends.get(oldPath);
    if (end === undefined) return [goesInCircles(at('newPath'), oldPath, newPath)];
    if (unsure.some((path) => end.startsWith(path))) return [];
    return leadsNowhere(end, paths) ? [noSuchPage(at('newPath'), newPath)] : [];
  });
}

/** A page stands there, or may: sections of an office and of the site never move. */
function inUse(path: string, { pages, offices }: SitePaths): boolean {
  const [first = '', ...rest] = partsOf(path);
  return pages.has(path) || rest.length === 0 || (rest.length === 1 && offices.has(first));
}

const writtenTwice = (place: Place, path: string) =>
  error(
    'redirect-twice',
    place,
    `旧网址 ${path} 写了两次`,
    '一个旧网址只留一行，比如删掉后写的那一行',
  );

const stillInUse = (place: Place, path: string) =>
  error(
    'redirect-old-in-use',
    place,
    `${path} 现在还有网页，不能当旧网址`,
    'oldPath 写改名以前的网址，比如 /qinghe/notices/tingshui/；栏目和单位的网址不能改',
  );

const goesInCircles = (place: Place, from: string, to: string) =>
  error(
    'redirect-loop',
    place,
    `从 ${from} 转到 ${to}，转来转去没有尽头`,
    'newPath 写现在能打开的网页，比如 /qinghe/notices/gongshui/',
  );

const noSuchPage = (place: Place, path: string) =>
  error(
    'redirect-to-nothing',
    place,
    `新网址 ${path} 没有网页`,
    '核对文件名，并确认这一项已经公开，比如 notices/gongshui.md 的网址是 /qinghe/notices/gongshui/',
  );
