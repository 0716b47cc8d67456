import {
  itemDataPath,
  itemPath,
  listPath,
  sheetPath,
  unitPath,
  villagePath,
} from '#model/addresses/address.ts';
import { pageItems } from '#model/audience.ts';
import { kindNames, kinds } from '#model/kinds.ts';
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
  readonly pages: ReadonlySet<string>;
}

/** The pages of offices that are known before the site is made. */
export const sitePaths = (offices: readonly Office[]): SitePaths => ({
  offices: new Map(offices.map((office) => [office.id, office])),
  pages: new Set(offices.flatMap(pathsOf)),
});

const pathsOf = (office: Office): string[] => [
  `/${office.id}/`,
  ...kindNames.map((kind) => listPath(office.id, kind)),
  ...officeSections.filter((name) => isMade(name, office)).map((name) => `/${office.id}/${name}/`),
  ...pageItems(office).flatMap((item) => [
    itemPath(office.id, item),
    itemDataPath(office.id, item),
    ...(item.kind === 'board'
      ? item.postings.map(({ number }) => sheetPath(office.id, item.id, number))
      : []),
  ]),
  ...office.settings.villages.map(({ id }) => villagePath(office.id, id)),
  ...office.settings.units.map(({ id }) => unitPath(office.id, id)),
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

/** Folders below which every page is known. */
const exact = new Set([...kindNames.map((kind) => kinds[kind].folder), 'units', 'villages']);

/**
 * Surely no page stands at a path. Of cuts of lists, years, tables and files nothing is said: whether
 * these are there is found once the site is made.
 */
export function leadsNowhere(path: string, { offices, pages }: SitePaths): boolean {
  if (pages.has(path) || pages.has(`${path}/`)) return false;
  const [first = '', folder, ...rest] = partsOf(path);
  if (!offices.has(first)) return folder !== undefined || !(first === '' || isSiteFile(first));
  // Cards, feeds and PDFs beside a page.
  if (/\.\w+$/.test(path)) return false;
  if (folder === undefined || rest.length === 0) return true;
  if (exact.has(folder)) return rest[0] !== 'by';
  return !officeSections.includes(folder);
}

const isSiteFile = (name: string): boolean => siteSections.includes(name) || name.includes('.');
