import type { z } from 'zod';
import type { PathOf } from '#model/schema/path-of.ts';
import type { Written } from './sheet/fact.ts';
import type { Field } from './sheet/field.ts';
import type { FactSheet } from './sheet/sheet.ts';
import { typed } from './sheet/typed.ts';

// What messages for staff say of a field, at the place where it stands.

/** `title（标题）`: a field as it is typed, and what the office calls it. */
export const fieldName = ({ name, label }: Field): string => `${name}（${label}）`;

/** `比如 title: 柳湾村路灯维修`: how a field may be written; can be copied to its place. */
export const fieldExample = (field: Field): string => `比如 ${field.name}: ${field.typed}`;

/** What of an example holds here: dates of the item, ids of the office. */
type Given = Readonly<Record<string, string>>;

/** `completedOn: 2020-11-20`: the example of a field that is known to be there; of a group with what is given. */
export function exampleLine<S extends z.ZodType>(
  sheet: FactSheet<S>,
  path: PathOf<S>,
  given: Given = {},
): string {
  const field = sheet.at(path);
  return field ? `${field.name}: ${typed(withGiven(field.example, given))}` : '';
}

const withGiven = (example: Written, given: Given): Written => {
  if (typeof example === 'string' || Object.keys(given).length === 0) return example;
  if (Array.isArray(example)) return example.map((entry: Written) => withGiven(entry, given));
  return { ...(example as Record<string, Written>), ...given };
};

/** `- { on: 2020-11-02, note: … }`: the example of one more entry of a list. */
export function exampleEntry<S extends z.ZodType>(
  sheet: FactSheet<S>,
  path: PathOf<S>,
  given: Given = {},
): string {
  const [entry] = [sheet.at(path)?.example].flat();
  return entry === undefined ? '' : `- ${typed(withGiven(entry, given))}`;
}

type Path = string | readonly PropertyKey[];

const partsOf = (path: Path): readonly PropertyKey[] =>
  typeof path === 'string' ? path.split('.') : path;

/** `title（标题）` of the field at a path, or the bare name where a record may have any. */
export const nameAt = (sheet: FactSheet, path: Path): string => {
  const field = sheet.at(path);
  const own = partsOf(path).findLast((part) => !/^\d*$/.test(String(part)));
  return field ? fieldName(field) : String(own ?? '');
};

/** The same of a name whose place nobody knows: a field at the top, else the first that is called so. */
export function nameAnywhere(sheet: FactSheet, name: string): string {
  const field = sheet.at(name) ?? sheet.fields.find((one) => one.name === name);
  return field ? fieldName(field) : name;
}

/** How the field at a path may be written, or the nearest above it that is known. */
export function exampleAt(sheet: FactSheet, path: Path): string {
  const field = sheet.at(path);
  if (field) return fieldExample(field);
  const above = partsOf(path).slice(0, -1);
  return above.length > 0 ? exampleAt(sheet, above) : '照同类文件的写法';
}

/** What to put at a path: of an entry of a list one entry, `比如 - 换灯`, else `exampleAt`. */
export function exampleToPut(sheet: FactSheet, path: string): string {
  const example = sheet.at(path)?.example;
  return /\.\d+$/.test(path) && Array.isArray(example) && example.length > 0
    ? `比如 - ${typed(example[0] as Written)}`
    : exampleAt(sheet, path);
}
