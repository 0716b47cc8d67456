import { tableNames } from '#data/table-names.ts';
import {
  cutPath,
  dataPackagePath,
  itemDataPath,
  itemPath,
  listPath,
  planPath,
  sheetPath,
  tablePath,
  unitPath,
  villagePath,
  yearPath,
} from '#model/addresses/address.ts';
import { cutPages } from '#model/addresses/cuts.ts';
import { feedFiles, feedKinds, feedPath } from '#model/addresses/feed-address.ts';
import { pageItems } from '#model/audience.ts';
import type { Board } from '#model/boards/board.ts';
import { validDaysOf } from '#model/boards/board-facts.ts';
import { sheetsOf } from '#model/boards/sheets.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { yearArchives } from '#model/items/years.ts';
import type { Office } from '#model/library.ts';

/** What stands beside the lists of an office: the names of its pages in `src/pages/[office]/`. */
export const officeSections: readonly string[] = [
  ...['assignments', 'data', 'feeds', 'frames', 'how', 'map', 'news', 'objection', 'plan'],
  ...['pledges', 'print', 'publications', 'units', 'villages', 'years'],
];

/** What stands beside the offices: the names of the pages in `src/pages/`. */
export const siteSections: readonly string[] = ['data', 'print', 'search'];

/** Addresses that are known before the site is made. */
export interface SitePaths {
  /** Offices whose pages are known. */
  readonly offices: ReadonlyMap<string, Office>;
  /** Every page, with the slash at its end. */
  readonly pages: ReadonlySet<string>;
  /** Files of data and feeds, which follow from the content alone. */
  readonly files: ReadonlySet<string>;
}

/** The pages of offices that are known before the site is made. */
export const sitePaths = (offices: readonly Office[]): SitePaths => ({
  offices: new Map(offices.map((office) => [office.id, office])),
  pages: new Set([
    '/',
    ...siteSections.map((name) => `/${name}/`),
    ...offices.flatMap((office) => [...sectionPaths(office), ...itemPages(office)]),
  ]),
  files: new Set(['/404.html', ...offices.flatMap(filesOf)]),
});

const sectionPaths = (office: Office): string[] => [
  `/${office.id}/`,
  ...kindNames.flatMap((kind) => [
    listPath(office.id, kind),
    ...cutPages(office, kind).map(({ slug }) => cutPath(office.id, kind, slug)),
  ]),
  ...officeSections.filter((name) => isMade(name, office)).map((name) => `/${office.id}/${name}/`),
  ...yearArchives(office).map(({ year }) => yearPath(office.id, year)),
  ...office.earlierPlans.map(({ plan }) => planPath(office.id, plan.year)),
  ...office.settings.villages.map(({ id }) => villagePath(office.id, id)),
  ...office.settings.units.map(({ id }) => unitPath(office.id, id)),
];

const itemPages = (office: Office): string[] =>
  pageItems(office).flatMap((item) => [
    itemPath(office.id, item),
    ...(item.kind === 'board'
      ? sheetNumbers(item, office).map((number) => sheetPath(office.id, item.id, number))
      : []),
  ]);

/** Those that were posted, and the next one, which waits for its page before it is printed. */
const sheetNumbers = (board: Board, office: Office): number[] =>
  sheetsOf(board, boardSays(board, office), office.today, validDaysOf(board, office.settings)).map(
    ({ number }) => number,
  );

const filesOf = (office: Office): string[] => [
  ...pageItems(office).map((item) => itemDataPath(office.id, item)),
  ...tableNames.flatMap((table) => [
    tablePath(office.id, table, 'csv'),
    tablePath(office.id, table, 'json'),
  ]),
  dataPackagePath(office.id),
  ...[undefined, ...feedKinds].flatMap((kind) =>
    feedFiles.map(({ file }) => feedPath(office.id, file, kind && kinds[kind].folder)),
  ),
];

/** Some sections are only there where something stands in them; feeds have no page of their own. */
function isMade(section: string, office: Office): boolean {
  switch (section) {
    case 'feeds':
      return false;
    case 'frames':
      return office.frames.some(({ audience }) => audience === 'public');
    case 'pledges':
      return office.plan.pledges.length > 0;
    case 'villages':
      return office.settings.villages.length > 0;
    default:
      return true;
  }
}

export const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

/**
 * Surely nothing stands at a path. Of files that are made with the site (pictures, PDFs, downloads)
 * nothing is said.
 */
export function leadsNowhere(path: string, { offices, pages, files }: SitePaths): boolean {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  if (pages.has(page) || pages.has(`${page}/`) || files.has(path)) return false;
  const [first = '', ...rest] = partsOf(path);
  return !(isMadeLater(path) && (rest.length === 0 || offices.has(first)));
}

/** Is it the address of a file that is made with the site? Which of them there are shows then. */
export const isMadeLater = (path: string): boolean =>
  /^\/[^/]+\/media\/.|\.(?!(?:csv|json|xml|html)$)\w+$/.test(path);

/** The page that a file of an item has: files are laid out as addresses are. */
export const pageOfFile = (file: string): string => `/${file.replace(/\.\w+$/, '')}/`;
