import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding } from '#model/basics/finding.ts';
import { text } from '#model/basics/scalars.ts';
import { type FieldType, schemasAt, typeOf } from '#model/schema/walk.ts';
import type { ParsedYaml } from '../yaml.ts';

/** Something typed that would not be published as it was typed, and the field it belongs to. */
export interface Loss {
  /** The field, and others that went with it. */
  readonly paths: readonly string[];
  readonly finding: Finding;
}

/** A file that was read, with what is known of its fields: a slip in a text is none in a date. */
export interface TypedFile extends ParsedYaml {
  readonly sheet: FactSheet;
}

/** The field is free text: a sentence, a name, whatever the office wants to say. */
export const isFreeText = ({ sheet }: TypedFile, path: string): boolean =>
  schemasAt(sheet.schema, path).includes(text);

/** What belongs at a path; `undefined` where there is no such field. */
export function typeAt({ sheet }: TypedFile, path: string): FieldType | undefined {
  const [found] = schemasAt(sheet.schema, path);
  return found && typeOf(found);
}

/** The path of what a field stands in: `standing` of `standing.text`. */
export const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** The name of a field, of an entry of a list that of the list: `measures` of `measures.0`. */
export const nameOf = (path: string): string =>
  path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
