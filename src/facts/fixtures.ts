import type { Kind } from '#model/kinds.ts';
import type { AnyItem } from '#model/library.ts';
import { schemasAt } from '#model/schema/walk.ts';
import { anItem, anOffice, today } from '#rules/fixtures.ts';
import type { Named, Where, Written } from './sheet/fact.ts';
import type { Field } from './sheet/field.ts';
import type { FactSheet } from './sheet/sheet.ts';
import { fileSheets, kindSheets } from './sheets.ts';

/** Every sheet by what it is called: the kinds, then the files that are no items. */
export const allSheets: readonly (readonly [name: string, sheet: FactSheet])[] = [
  ...Object.entries(kindSheets),
  ...Object.entries(fileSheets),
];

/** Every field of every sheet. */
export const everyField = allSheets.flatMap(([name, sheet]) =>
  sheet.fields.map((field) => ({ name: `${name} ${field.path}`, sheet, field })),
);

/** A value with all that may stand below a field together, for everybody to see. */
export function fullExample(sheet: FactSheet, field: Field): Written {
  const below = sheet.below(field.path);
  if (below.length === 0) return field.choices?.includes('public') ? 'public' : field.example;
  const group = Object.fromEntries(below.map((one) => [one.name, fullExample(sheet, one)]));
  const full = field.type === 'list' ? [group] : group;
  // Of the types of a duty each has other fields, and a question has at least two answers.
  const fits = schemasAt(sheet.schema, field.path).some((one) => one.safeParse(full).success);
  return fits ? full : field.example;
}

/** An item of a kind with everything that may be written. */
export function fullItem(kind: Kind): AnyItem {
  const sheet: FactSheet = kindSheets[kind];
  const fields = sheet.below('').map((field) => [field.name, fullExample(sheet, field)] as const);
  return anItem(kind, Object.fromEntries(fields));
}

/** The ids that the examples name. */
function named(names: Named): string[] {
  const found = everyField.filter(({ field }) => field.names === names);
  return [...new Set(found.flatMap(({ field }) => [field.example].flat().map(String)))];
}

const duty = (id: string) => ({
  id,
  clause: '三（一）',
  what: '公开计划',
  rule: { type: 'deadline', of: { kind: 'rectification' }, by: '2020-11-30' },
  owner: 'cunjian',
});

/** An office that has everything that the examples name. */
export function anExampleOffice(): Where {
  const kinds: readonly Kind[] = ['rectification', 'document'];
  const office = anOffice({
    items: [
      ...kinds.flatMap((kind) => named(kind).map((id) => anItem(kind, {}, id))),
      ...named('matter').map((id) => anItem('rectification', {}, id)),
    ],
    settings: {
      units: named('unit').map((id) => ({
        id,
        name: `${id}科`,
        leader: '主任',
        telephone: '0000-0000001',
      })),
      villages: named('village').map((id) => ({ id, name: `${id}村` })),
    },
    duties: named('duty').map(duty),
  });
  return { office, today };
}
