import fc from 'fast-check';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { text } from '#model/basics/scalars.ts';
import { bare, schemasAt } from '#model/schema/walk.ts';
import { z } from 'zod';
import { sentence } from './texts.ts';

/** What stands in the fields of a made-up file. */
export type Fields = { readonly [name: string]: unknown };

/** How the fields of a file are filled in: free text at random, ids and files with what there is. */
export interface Filling {
  /** A value for a field of this path; `undefined` where it is filled in as usual. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Paths that are left out. */
  readonly without: readonly string[];
}

/** The field takes any text, and so may say anything. */
export function isFreeText(sheet: FactSheet, { path }: Field): boolean {
  const innermost = (schema: z.ZodType): z.ZodType =>
    schema instanceof z.ZodArray ? innermost(bare(schema.element as z.ZodType)) : schema;
  return schemasAt(sheet.schema, path).some((schema) => innermost(schema) === text);
}

/** The fields below a path, each filled in. */
export const fieldsOf = (sheet: FactSheet, filling: Filling, path = ''): fc.Arbitrary<Fields> =>
  fc.record(
    Object.fromEntries(
      sheet
        .below(path)
        .filter((field) => !filling.without.includes(field.path))
        .map((field) => [field.name, filledIn(sheet, field, filling)]),
    ),
  );

/** Lists whose second entry would have to be later than the first, or have another id. */
const single = [
  'extensions',
  'transfers',
  'duties',
  'pledges',
  'assignments',
  'publications',
  'frames',
];

const lengthOf = (path: string) =>
  path === 'questions.answers'
    ? { minLength: 2, maxLength: 3 }
    : { minLength: 1, maxLength: single.includes(path) ? 1 : 2 };

function filledIn(sheet: FactSheet, field: Field, filling: Filling): fc.Arbitrary<unknown> {
  if (field.path in filling.given) return fc.constant(filling.given[field.path]);
  if (field.entry === 'group' && sheet.below(field.path).length > 0) {
    const group = fieldsOf(sheet, filling, field.path);
    return field.type === 'list' ? fc.array(group, lengthOf(field.path)) : group;
  }
  if (!isFreeText(sheet, field) || field.type === 'record') return fc.constant(field.example);
  return field.type === 'list' ? fc.array(sentence, { minLength: 2, maxLength: 3 }) : sentence;
}
