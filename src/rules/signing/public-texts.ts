import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import type { AnyItem, Office } from '#model/library.ts';
import { ownNames } from '#model/office/own-names.ts';
import { type NamedPerson, personsIn } from '#privacy/persons/in-text.ts';
import { type Field, itemFieldsOf } from '../fields.ts';
import { type Text, bodyLines, pointer } from '../texts.ts';

/** Free texts of an item that everybody reads or will read, in its fields. */
export function* publicTexts(item: AnyItem): Generator<Field> {
  if (item.audience === 'internal') return;
  const sheet: FactSheet = kindSheets[item.kind];
  for (const field of itemFieldsOf(item)) {
    const fact = sheet.at(field.path);
    const free = fact?.entry === 'text' && fact.choices === undefined && fact.names === undefined;
    if (free && fact.seen !== 'internal') yield field;
  }
}

/** What everybody reads of an item: those, then its body, line by line. */
export function* publicLines(item: AnyItem): Generator<Text> {
  for (const { path, value } of publicTexts(item))
    yield { path, text: value, draft: pointer(item, path) };
  if (item.audience !== 'internal') yield* bodyLines(item);
}

/** Persons that a text names; a name of the office's register is none. */
export function personsNamed(text: string, office: Office): NamedPerson[] {
  const places = ownNames(office).flatMap(({ name, short }) => [name, ...(short ? [short] : [])]);
  return personsIn(text, places);
}

/** Where in a text, for who looks for it; what stands there is never repeated. */
export const whereNamed = ({ start }: NamedPerson): string => `第 ${start + 1} 个字起`;
