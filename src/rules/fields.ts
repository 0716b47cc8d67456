import type { AnyItem } from '#model/library.ts';

/** A text in content and where it stands. */
export interface Field {
  readonly path: string;
  /** The last word of the path that is no number: `evidence.0.on` → `on`. */
  readonly name: string;
  readonly value: string;
}

/** What the library adds to an item: not written by staff in a field. */
const added = new Set(['kind', 'id', 'file', 'body', 'plain', 'bodyLine', 'places']);

/** Every text below a value, in the order of the content. */
export function* fieldsOf(value: unknown, path = '', name = ''): Generator<Field> {
  if (typeof value === 'string') yield { path, name, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* fieldsOf(inner, path ? `${path}.${key}` : key, /^\d+$/.test(key) ? name : key);
}

/** Every text in the fields of an item; the body is not among them. */
export const itemFieldsOf = (item: AnyItem): Generator<Field> =>
  fieldsOf(Object.fromEntries(Object.entries(item).filter(([key]) => !added.has(key))));
