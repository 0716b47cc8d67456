import { publicItems } from '../audience.ts';
import { yearOf } from '../basics/date.ts';
import { type Kind, kindNames } from '../kinds.ts';
import type { AnyItem, Office } from '../library.ts';

/**
 * The year that an item belongs to 年度: of the evaluation for a rectification, of the work itself
 * where it has a date of its own, else of its publication.
 */
export function itemYear(item: AnyItem): number {
  switch (item.kind) {
    case 'rectification':
      return item.year;
    case 'achievement':
      return yearOf(item.period.from);
    case 'outreach':
    case 'inspection':
      return yearOf(item.on);
    case 'survey':
      return yearOf(item.from);
    case 'document':
      return yearOf(item.issuedOn ?? item.publishedOn);
    case 'notice':
    case 'service':
    case 'board':
      return yearOf(item.publishedOn);
  }
}

/** Everything public of one year that still stands 年度归档. */
export interface YearArchive {
  readonly year: number;
  /** By kind, in the order of the site; kinds without items are left out. */
  readonly groups: readonly { readonly kind: Kind; readonly items: readonly AnyItem[] }[];
}

const known = new WeakMap<Office, readonly YearArchive[]>();

/** The archives of an office, newest year first; sorted out once an office. */
export function yearArchives(office: Office): readonly YearArchive[] {
  const archives = known.get(office) ?? archivesOf(office);
  known.set(office, archives);
  return archives;
}

function archivesOf(office: Office): YearArchive[] {
  const years = new Map<number, Map<Kind, AnyItem[]>>();
  for (const kind of kindNames)
    for (const item of publicItems(office, kind)) {
      const year = itemYear(item);
      const kinds = years.get(year) ?? new Map<Kind, AnyItem[]>();
      const items = kinds.get(kind) ?? [];
      items.push(item);
      years.set(year, kinds.set(kind, items));
    }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, kinds]) => ({
      year,
      groups: [...kinds].map(([kind, items]) => ({ kind, items })),
    }));
}
