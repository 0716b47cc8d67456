import { fullAddress, itemPath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { spokenDay } from '#model/items/item-day.ts';
import { unitName, villageName } from '#model/library.ts';
import { valueAt } from '#model/schema/walk.ts';
import type { ComputedField } from '#facts/sheet/computed.ts';
import type { Field as FactField } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Context } from './context.ts';
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

/** A field of the content that is published: its path, and what its facts don't say of it as data. */
export type Published =
  | string
  | ({ readonly path: string } & Partial<
      Pick<Field, 'title' | 'type' | 'note' | 'always' | 'ofWithdrawn'>
    >);

const types: Partial<Record<FactField['type'], FieldType>> = {
  date: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'list',
};

/** The facts of a path. Throws for a path there is not, and for a field that stays in the office. */
export function factOf(sheet: FactSheet, path: string): FactField {
  const field = sheet.at(path);
  if (!field || field.seen === 'internal') throw new Error(`no public field ${path}`);
  return field;
}

/** A field as its facts have it: nothing about it is written a second time. */
export function fieldOf(fact: FactField, published: Published): Field {
  const { path, ...said } = typeof published === 'string' ? { path: published } : published;
  const { label, type, choices, words, note, names } = fact;
  const linked = names && !namesByText(names) ? '页面地址' : undefined;
  return {
    name: path,
    title: label,
    type: types[type] ?? 'string',
    ...(choices && { choices: choices.map((choice) => words?.[choice] ?? choice) }),
    note: [note, linked].filter(Boolean).join('；'),
    ...said,
  };
}

/** The day until which days are counted stands in a column of its own. */
const untilWhen = '截止日见“天数算到”';

/** What follows from the fields, as its facts have it. */
export function computedAs(fact: ComputedField, published: Published): Field {
  const { path, ...said } = typeof published === 'string' ? { path: published } : published;
  return {
    name: path,
    title: fact.label,
    type: types[fact.type] ?? 'string',
    note: [fact.note, fact.daily && untilWhen].filter(Boolean).join('；'),
    ...said,
  };
}

/** Units and villages are told by name, other items by the address of their page: ids are our own. */
const namesByText = (names: NonNullable<FactField['names']>): boolean =>
  names === 'unit' || names === 'village';

/**
 * What ids are told as; nothing of an item that the public can't see, nor of a duty. Units and villages
 * have the name of the day that the row speaks of.
 */
function named(
  ids: readonly string[],
  { names }: FactField,
  context: Context,
  day: CivilDate,
): string[] {
  const { office, portal } = context;
  if (names === 'unit') return ids.map((id) => unitName(office, id, day));
  if (names === 'village') return ids.map((id) => villageName(office, id, day));
  if (!names || names === 'duty' || names === 'matter') return [];
  return publicItems(office, names)
    .filter(({ id }) => ids.includes(id))
    .map((item) => fullAddress(portal, itemPath(office.id, item)));
}

/** The value of a field of an item or entry, as data: ids and English choices in people's words. */
export function publishedValue(source: object, field: FactField, context: Context): Value {
  const value = valueAt(source, field.path) as Value;
  if (value === undefined) return undefined;
  if (field.names) {
    const told = named(
      [value].flat() as string[],
      field,
      context,
      spokenDay(source, context.office.today),
    );
    return field.type === 'list' ? told : told[0];
  }
  return typeof value === 'string' ? (field.words?.[value] ?? value) : value;
}
