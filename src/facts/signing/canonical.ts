/** What JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * The canonical form of JSON by RFC 8785: names sorted by UTF-16 units, numbers and texts as ECMAScript
 * writes them, no blanks. Throws for what it doesn't allow: numbers without a value, half characters.
 */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${canonical(name)}:${canonical(value[name] ?? null)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} in JSON`);
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('half a character');
  return JSON.stringify(value);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
