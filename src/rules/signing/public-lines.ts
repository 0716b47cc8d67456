import type { FactSheet } from '#facts/sheet/sheet.ts';
import { fileSheets } from '#facts/sheets.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { type Field, fieldsOf } from '../fields.ts';
import { sourceOf, standing } from '../rule.ts';
import { type Text, bodyLines, pointer } from '../texts.ts';
import { isPublicText, publicTexts } from './public-texts.ts';

/** A line that everybody reads or will read. */
export interface PublicLine extends Text {
  /** What it stands in; nothing for settings and lists. */
  readonly item?: AnyItem;
}

/** The free texts of an item that still stands, in its fields, then its body, line by line. */
function* itemLines(item: AnyItem): Generator<PublicLine> {
  for (const { path, value } of publicTexts(item))
    yield { item, path, text: value, draft: pointer(item, path) };
  if (item.audience === 'internal') return;
  for (const line of bodyLines(item)) yield { item, ...line };
}

/** Files that are no items, and what of them the public may read. */
function* settingsOf(office: Office): Generator<[name: keyof typeof fileSheets, Field[]]> {
  const { plan, assignments, publications } = office;
  yield ['office.yaml', [...fieldsOf(office.settings)]];
  yield ['plan.yaml', openFields(plan.duties, 'duties')];
  yield ['plan.yaml', [...fieldsOf({ pledges: plan.pledges })]];
  yield ['assignments.yaml', openFields(assignments, 'assignments')];
  yield ['publications.yaml', openFields(publications, 'publications')];
}

/** The fields of the entries of a list that aren't internal. */
const openFields = (entries: readonly { audience?: string }[], list: string): Field[] =>
  entries.flatMap((entry, index) =>
    entry.audience === 'internal' ? [] : [...fieldsOf(entry, `${list}.${index}`)],
  );

/** Everything in words that the office tells everybody, line by line. */
export function* publicLines(office: Office): Generator<PublicLine> {
  for (const [name, fields] of settingsOf(office)) {
    const sheet: FactSheet = fileSheets[name];
    for (const { path, value } of fields)
      if (isPublicText(sheet, path))
        yield { path, text: value, draft: pointer(sourceOf(office, name), path) };
  }
  for (const item of standing(allItems(office))) yield* itemLines(item);
}
