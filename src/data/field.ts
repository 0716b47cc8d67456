import type { z } from 'zod';
import { civilDate } from '#model/basics/date.ts';
import { count, decimal, yesNo } from '#model/basics/scalars.ts';
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

type Schema = z.core.$ZodTypes;

/** The schema inside of defaults and optional fields. */
function bare(schema: Schema): Schema {
  const { def } = schema._zod;
  return def.type === 'default' || def.type === 'prefault' || def.type === 'optional'
    ? bare(def.innerType as Schema)
    : schema;
}

/** The schema at a path, looking into the entries of lists. Throws for a path there is not. */
function schemaAt(schema: z.ZodType, path: string): Schema {
  let at = bare(schema as unknown as Schema);
  for (const name of path.split('.')) {
    if (at._zod.def.type === 'array') at = bare(at._zod.def.element as Schema);
    const { def } = at._zod;
    const next = def.type === 'object' ? def.shape[name] : undefined;
    if (!next) throw new Error(`no field ${path} in the schema`);
    at = bare(next as Schema);
  }
  return at;
}

/** The schema of the entries of a list. */
export function entrySchema(schema: z.ZodType, list: string): z.ZodType {
  const { def } = schemaAt(schema, list)._zod;
  if (def.type !== 'array') throw new Error(`${list} is no list in the schema`);
  return bare(def.element as Schema) as unknown as z.ZodType;
}

const scalars = new Map<unknown, FieldType>([
  [civilDate, 'date'],
  [count, 'integer'],
  [decimal, 'number'],
  [yesNo, 'boolean'],
]);

/** The values that a schema allows, or that the entries of its list may take. */
function choicesOf(schema: Schema): readonly string[] | undefined {
  const { def } = schema._zod;
  if (def.type === 'array') return choicesOf(bare(def.element as Schema));
  return def.type === 'enum' ? Object.values(def.entries).map(String) : undefined;
}

/** A field as its schema and the guide have it: nothing about it is written a second time. */
export function fieldOf(schema: z.ZodType, published: Published, nameOf: NameOf): Field {
  const { path, ...said } = typeof published === 'string' ? { path: published } : published;
  const found = schemaAt(schema, path);
  const isList = found._zod.def.type === 'array';
  const choices = choicesOf(found);
  return {
    name: path,
    title: titleOf(path, nameOf),
    type: isList ? 'list' : (scalars.get(found) ?? 'string'),
    ...(choices && { choices }),
    note: '',
    ...said,
  };
}

/** 撤回：原因 for `withdrawn.reason`; a part called like the whole is named once. */
const titleOf = (path: string, nameOf: NameOf): string =>
  [...new Set(path.split('.').map((part) => nameOf(part) ?? part))].join('：');

/** The value of an item or entry at a path. */
export function valueAt(source: object, path: string): Value {
  let value: unknown = source;
  for (const name of path.split('.'))
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value as Value;
}
