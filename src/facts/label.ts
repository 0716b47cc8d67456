import type { Kind, kinds } from '#model/kinds.ts';
import type { PathOf } from '#model/schema/path-of.ts';
import type { FactSheet } from './sheet/sheet.ts';
import { entrySheets, kindSheets } from './sheets.ts';

/** A field by its path: of any kind, or of one. A path that no schema has is an error of the compiler. */
export type FieldPath<K extends Kind = Kind> = PathOf<(typeof kinds)[K]['schema']>;

/** A list of the office whose entries have facts of their own. */
type List = keyof typeof entrySheets;
type EntryPath<L extends List> = PathOf<(typeof entrySheets)[L]['schema']>;

const sheetOf = (of: Kind | List): FactSheet =>
  of in entrySheets ? entrySheets[of as List] : kindSheets[of as Kind];

const fieldAt = (of: Kind | List, path: string) => {
  const field = sheetOf(of).at(path);
  if (!field) throw new Error(`no facts of ${path} of ${of}`);
  return field;
};

/** What the office calls a field of a kind of item, or of an entry of a list: 整改时限. */
export function labelOf<K extends Kind>(of: K, path: FieldPath<K>): string;
export function labelOf<L extends List>(of: L, path: EntryPath<L>): string;
export function labelOf(of: Kind | List, path: string): string {
  return fieldAt(of, path).label;
}

/** The same of a path that somebody typed: one that there is not stands for itself. */
export const labelAt = (of: Kind | List, path: string): string =>
  sheetOf(of).at(path)?.label ?? path;

/**
 * The heading of a column for a field, and others that tables have for it: the form's own first where it
 * has one.
 */
export function headed<K extends Kind>(of: K, path: FieldPath<K>, own?: string): Headed;
export function headed<L extends List>(of: L, path: EntryPath<L>, own?: string): Headed;
export function headed(of: Kind | List, path: string, own?: string): Headed {
  const { label, headings } = fieldAt(of, path);
  const heading = own ?? label;
  return { heading, also: headings.filter((other) => other !== heading) };
}

interface Headed {
  readonly heading: string;
  readonly also: readonly string[];
}
