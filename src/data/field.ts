import type { FactSheet } from '#facts/sheet/sheet.ts';
import { type FieldType as SchemaType, valueAt as anyValueAt } from '#model/schema/walk.ts';
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

/** A field of the content that is published: its path, and what its facts don't say of it. */
export type Published =
  | string
  | ({ readonly path: string } & Partial<Pick<Field, 'title' | 'note' | 'always' | 'ofWithdrawn'>>);

const types: Partial<Record<SchemaType, FieldType>> = {
  date: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'list',
};

/** Where fields stand: the facts of a schema, and the list whose entries they are told of. */
export interface Origin {
  readonly sheet: FactSheet;
  /** Without it, fields are those at the top. */
  readonly list?: string;
}

/** A field as its facts have it. Throws for a path there is not. */
export function fieldOf({ sheet, list }: Origin, published: Published): Field {
  const { path, ...said } = typeof published === 'string' ? { path: published } : published;
  const found = sheet.at(list === undefined ? path : `${list}.${path}`);
  if (!found) throw new Error(`no field ${path} in the facts`);
  const { label, type, entry, choices } = found;
  return {
    name: path,
    title: label,
    type: types[type] ?? 'string',
    ...(entry === 'choice' && choices && { choices }),
    note: '',
    ...said,
  };
}

/** The value of an item or entry at a path. */
export const valueAt = (source: object, path: string): Value => anyValueAt(source, path) as Value;
