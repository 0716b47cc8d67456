import { z } from 'zod';
import {
  choicesOf,
  entryTypeOf,
  schemasAt,
  typeOf,
  valueAt as anyValueAt,
} from '#model/schema/walk.ts';
import type { Value } from './value.ts';

/** How the values of a field are written. A number is kept digit by digit, as text in JSON. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** A column of a table 栏目, as those who use the data need it explained. */
export interface Field {
  /** Its name in JSON: the path of the field in the office's files, where it comes from one. */
  readonly name: string;
  /** Its Chinese name, which heads the column. */
  readonly title: string;
  readonly type: FieldType;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** What the name doesn't say by itself; empty where it does. */
  readonly note: string;
  /** No row is without it. */
  readonly always?: boolean;
  /** It is told of withdrawn items too; of those, nothing else is. */
  readonly ofWithdrawn?: boolean;
}

/** The Chinese name of a field of the content: 标题 for `title`. */
export type NameOf = (field: string) => string | undefined;

/** A field of the content that is published: its path, and what schema and guide don't say of it. */
export type Published =
  | string
  | ({ readonly path: string } & Partial<Pick<Field, 'title' | 'note' | 'always' | 'ofWithdrawn'>>);

/** The schema at a path, looking into the entries of lists. Throws for a path there is not. */
function schemaAt(schema: z.ZodType, path: string): z.ZodType {
  const [found] = schemasAt(schema, path);
  if (!found) throw new Error(`no field ${path} in the schema`);
  return found;
}

/** The schema of the entries of a list. */
export function entrySchema(schema: z.ZodType, list: string): z.ZodType {
  const found = schemaAt(schema, list);
  if (!(found instanceof z.ZodArray)) throw new Error(`${list} is no list in the schema`);
  return found.element as z.ZodType;
}

const types: Partial<Record<ReturnType<typeof typeOf>, FieldType>> = {
  date: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'list',
};

/** A field as its schema and the guide have it: nothing about it is written a second time. */
export function fieldOf(schema: z.ZodType, published: Published, nameOf: NameOf): Field {
  const { path, ...said } = typeof published === 'string' ? { path: published } : published;
  const found = schemaAt(schema, path);
  const choices = entryTypeOf(found) === 'choice' ? choicesOf(found) : undefined;
  return {
    name: path,
    title: titleOf(path, nameOf),
    type: types[typeOf(found)] ?? 'string',
    ...(choices && { choices }),
    note: '',
    ...said,
  };
}

/** 撤回：原因 for `withdrawn.reason`; a part called like the whole is named once. */
const titleOf = (path: string, nameOf: NameOf): string =>
  [...new Set(path.split('.').map((part) => nameOf(part) ?? part))].join('：');

/** The value of an item or entry at a path. */
export const valueAt = (source: object, path: string): Value => anyValueAt(source, path) as Value;
