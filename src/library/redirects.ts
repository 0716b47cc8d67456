import { itemPath, listPath, sheetPath, villagePath } from '#model/addresses/address.ts';
import { pageItems } from '#model/audience.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import { kindNames } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';
import type { Redirect } from '#model/office/portal.ts';
import { movedPaths } from '#model/addresses/redirects.ts';
import { error } from './report.ts';

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
  const pages = new Set(offices.flatMap(pathsOf));
  const officeIds = new Set(offices.map(({ id }) => id));
  const ends = movedPaths(redirects);
  const seen = new Set<string>();
  return redirects.flatMap(({ oldPath, newPath }, index) => {
    const at = (field: string) =>
      places.get(`redirects.${index}.${field}`) ?? { file: 'portal.yaml' };
    const twice = seen.has(oldPath);
    seen.add(oldPath);
    if (twice) return [writtenTwice(at('oldPath'), oldPath)];
    if (inUse(oldPath, pages, officeIds)) return [stillInUse(at('oldPath'), oldPath)];
    const end = ends.get(oldPath);
    if (end === undefined) return [goesInCircles(at('newPath'), oldPath, newPath)];
    if (unsure.some((path) => end.startsWith(path))) return [];
    return leadsNowhere(end, pages, officeIds) ? [noSuchPage(at('newPath'), newPath)] : [];
  });
}

/** The pages of an office that are known before the site is made. */
const pathsOf = (office: Office): string[] => [
  `/${office.id}/`,
  ...kindNames.map((kind) => listPath(office.id, kind)),
  ...pageItems(office).flatMap((item) => [
    itemPath(office.id, item),
    ...(item.kind === 'board'
      ? item.postings.map(({ number }) => sheetPath(office.id, item.id, number))
      : []),
  ]),
  ...office.settings.villages.map(({ id }) => villagePath(office.id, id)),
];

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** A page stands there, or may: sections of an office and of the site never move. */
function inUse(path: string, pages: ReadonlySet<string>, offices: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = partsOf(path);
  return pages.has(path) || rest.length === 0 || (rest.length === 1 && offices.has(first));
}

/** Sections and the like are found by the check for dead links once the site is made. */
function leadsNowhere(
  path: string,
  pages: ReadonlySet<string>,
  offices: ReadonlySet<string>,
): boolean {
  const [first = '', folder = '', ...rest] = partsOf(path);
  const ofItem = rest.length > 0 && pages.has(`/${first}/${folder}/`);
  return ofItem ? !pages.has(path) && rest[0] !== 'by' : folder !== '' && !offices.has(first);
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
