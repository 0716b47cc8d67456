import { z } from 'zod';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Finding } from '#model/basics/finding.ts';
import { text } from '#model/basics/scalars.ts';
import {
  type FieldType,
  bare,
  namesAt,
  schemasAt,
  typeOf,
  withoutNumbers,
} from '#model/schema/walk.ts';
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

/** What may be written at a path. */
interface About {
  readonly isFreeText: boolean;
  /** `undefined` where there is no such field. */
  readonly type: FieldType | undefined;
  /** Names of the fields below it. */
  readonly names: readonly string[];
}

/** Asked for every value of every file: walked through once a sheet. */
const known = new WeakMap<FactSheet, Map<string, About>>();

function aboutPath({ sheet }: Pick<TypedFile, 'sheet'>, path: string): About {
  const paths = known.get(sheet) ?? new Map<string, About>();
  known.set(sheet, paths);
  const isEntry = /\.\d+$/.test(path);
  const plain = withoutNumbers(path);
  const key = isEntry ? `${plain}.` : plain;
  const found = paths.has(key) ? [] : schemasAt(sheet.schema, plain);
  const schemas = isEntry ? found.map(entryOf) : found;
  const [first] = schemas;
  const about = paths.get(key) ?? {
    isFreeText: schemas.includes(text),
    type: first && typeOf(first),
    names: namesAt(sheet.schema, plain),
  };
  paths.set(key, about);
  return about;
}

/** What stands in a list, or in a list of lists. */
function entryOf(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodArray ? entryOf(bare(schema.element as z.ZodType)) : schema;
}

/** The field is free text: a sentence, a name, whatever the office wants to say. */
export const isFreeText = (file: Pick<TypedFile, 'sheet'>, path: string): boolean =>
  aboutPath(file, path).isFreeText;

/** What belongs at a path; `undefined` where there is no such field. */
export const typeAt = (file: TypedFile, path: string): FieldType | undefined =>
  aboutPath(file, path).type;

/** Names of the fields that may be written below a path. */
export const namesBelow = (file: Pick<TypedFile, 'sheet'>, path: string): readonly string[] =>
  aboutPath(file, path).names;

/** The path of what a field stands in: `standing` of `standing.text`. */
export const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** The name of a field, of an entry of a list that of the list: `measures` of `measures.0`. */
export const nameOf = (path: string): string =>
  path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
