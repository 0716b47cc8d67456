import { z } from 'zod';
import { type ScalarType, scalarTypes } from '../basics/scalar-type.ts';

// The one walk over schemas: fields by path, what they mean, what they allow. By the public parts of
// zod only (`shape`, `element`, `unwrap` …).

/** How the value of a field is made up. `text` is free, a `choice` is a word of a closed list. */
export type FieldType = ScalarType | 'text' | 'choice' | 'list' | 'group' | 'record';

/** A field of a schema. */
export interface SchemaField {
  /** Its path, entries of lists without their number: `milestones.doneOn`. */
  readonly path: string;
  /** Its own name, the end of the path. */
  readonly name: string;
  /** What it may be, without what makes it optional; several where the options of a union differ. */
  readonly schemas: readonly z.ZodType[];
  /** It has to be written wherever the field above it is. */
  readonly required: boolean;
}

/** A schema without what makes it optional or gives it a default. */
export function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

/** The ways to write what a schema takes: the options of a union, what a transform begins with. */
function written(schema: z.ZodType): z.ZodType[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => written(option as z.ZodType));
  return inner instanceof z.ZodPipe ? written(inner.in as z.ZodType) : [inner];
}

/** What an entry of a list may be; of anything else, itself. */
const entriesOf = (schema: z.ZodType): z.ZodType[] =>
  written(schema).flatMap((one) =>
    one instanceof z.ZodArray ? entriesOf(one.element as z.ZodType) : [one],
  );

/** The fields right below a place, looking into the entries of a list and the options of a union. */
export function fieldsBelow(schema: z.ZodType, above = ''): SchemaField[] {
  const objects = entriesOf(schema).filter((one) => one instanceof z.ZodObject);
  const names = new Set(objects.flatMap((one) => Object.keys(one.shape)));
  return [...names].map((name) => {
    const found = objects.flatMap(({ shape }) =>
      Object.hasOwn(shape, name) ? [shape[name] as z.ZodType] : [],
    );
    return {
      path: above ? `${above}.${name}` : name,
      name,
      schemas: [...new Set(found.map(bare))],
      required: found.length === objects.length && found.every((one) => bare(one) === one),
    };
  });
}

/** Every field of a schema at any depth, each before those below it. */
export const allFields = (schema: z.ZodType, above = ''): SchemaField[] =>
  fieldsBelow(schema, above).flatMap((field) => [
    field,
    ...uniqueByPath(field.schemas.flatMap((inner) => allFields(inner, field.path))),
  ]);

const uniqueByPath = (fields: readonly SchemaField[]): SchemaField[] => [
  ...new Map(fields.map((field) => [field.path, field])).values(),
];

/** A path without the numbers of entries: `milestones.doneOn` for `milestones.0.doneOn`. */
export const withoutNumbers = (path: string | readonly PropertyKey[]): string =>
  (typeof path === 'string' ? path.split('.') : path.map(String))
    .filter((name) => !/^\d*$/.test(name))
    .join('.');

/**
 * What may stand at a path, with or without the numbers of entries; nothing where there is no such
 * field. `measures.0` is an entry of `measures`. Of a record every name is a field.
 */
export function schemasAt(schema: z.ZodType, path: string): z.ZodType[] {
  let found = [schema];
  for (const name of path.split('.').filter(Boolean)) found = found.flatMap((at) => step(at, name));
  return [...new Set(found)];
}

/** What may stand right below a place under a name, or as an entry under its number. */
function step(schema: z.ZodType, name: string): z.ZodType[] {
  const lists = written(schema).filter((one) => one instanceof z.ZodArray);
  if (/^\d+$/.test(name) && lists.length > 0)
    return lists.map(({ element }) => bare(element as z.ZodType));
  return entriesOf(schema).flatMap((one) => {
    if (one instanceof z.ZodRecord) return [bare(one.valueType as z.ZodType)];
    return one instanceof z.ZodObject && Object.hasOwn(one.shape, name)
      ? [bare(one.shape[name] as z.ZodType)]
      : [];
  });
}

/** Names of the fields that may be written below a path. */
export const namesAt = (schema: z.ZodType, path: string): string[] => [
  ...new Set(schemasAt(schema, path).flatMap((at) => fieldsBelow(at).map(({ name }) => name))),
];

/** What a schema means, looking through what makes it optional; of a union, its first option. */
export function typeOf(schema: z.ZodType): FieldType {
  const inner = bare(schema);
  const scalar = scalarTypes.get(inner)?.type;
  if (scalar) return scalar;
  const [first] = written(inner);
  if (first instanceof z.ZodArray) return 'list';
  if (first instanceof z.ZodObject) return 'group';
  if (first instanceof z.ZodRecord) return 'record';
  return first instanceof z.ZodEnum || first instanceof z.ZodLiteral ? 'choice' : 'text';
}

/** What an entry of a list means; of anything else, it itself. */
export function entryTypeOf(schema: z.ZodType): FieldType {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? entryTypeOf(inner.element as z.ZodType) : typeOf(inner);
}

/** The words that a field or the entries of its list may be; `undefined` where others fit, too. */
export function choicesOf(schema: z.ZodType): readonly string[] | undefined {
  const words = entriesOf(schema).map((one) => {
    if (one instanceof z.ZodEnum) return one.options.map(String);
    return one instanceof z.ZodLiteral ? [...one.values].map(String) : undefined;
  });
  const known = words.filter((some) => some !== undefined);
  return known.length === words.length ? known.flat() : undefined;
}

/** The value at a path of content that was read; `undefined` where it or a field above is missing. */
export function valueAt(source: object, path: string): unknown {
  let value: unknown = source;
  for (const name of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value;
}
