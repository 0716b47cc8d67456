import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { ownNames } from '#model/office/own-names.ts';
import { type NamedPerson, personsIn } from '#privacy/persons/in-text.ts';
import { type Field, itemFieldsOf } from '../fields.ts';

/** Does everybody read what stands there, in the office's own words? */
export function isPublicText(sheet: FactSheet, path: string): boolean {
  const fact = sheet.at(path);
  const free = fact?.entry === 'text' && fact.choices === undefined && fact.names === undefined;
  return free && fact.seen !== 'internal';
}

/** Free texts of an item that everybody reads or will read, in its fields. */
export function* publicTexts(item: AnyItem): Generator<Field> {
  if (item.audience === 'internal') return;
  for (const field of itemFieldsOf(item))
    if (isPublicText(kindSheets[item.kind], field.path)) yield field;
}

/** Persons that a text names; a name of the office's register is none. */
export function personsNamed(text: string, office: Office): NamedPerson[] {
  const places = ownNames(office).flatMap(({ name, short }) => [name, ...(short ? [short] : [])]);
  return personsIn(text, places);
}

/** Where in a text, for who looks for it; what stands there is never repeated. */
export const whereNamed = ({ start }: NamedPerson): string => `第 ${start + 1} 个字起`;
