import { describe, expect, it } from 'vitest';
import { anExampleOffice, fullExample } from '#facts/fixtures.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Kind, kindNames } from '#model/kinds.ts';
import { anItem, portal } from '#rules/fixtures.ts';
import { contextOf } from './context.ts';
import { itemJson } from './item-json.ts';
import { notInTables } from './public-fields.ts';

/** Every part of the JSON of an item with all that a kind can have, by its path. */
function jsonPaths(kind: Kind): Set<string> {
  const sheet: FactSheet = kindSheets[kind];
  const raw = Object.fromEntries(
    sheet
      .below('')
      .filter(({ name, seen }) => name !== 'withdrawn' && seen !== 'internal')
      .map((field) => [field.name, fullExample(sheet, field)]),
  );
  const item = anItem(kind, { ...raw, unit: 'cunjian' });
  const json = itemJson(item, contextOf(anExampleOffice().office, portal));
  const paths = (value: unknown, above: string): string[] =>
    Array.isArray(value)
      ? [above, ...value.flatMap((one) => paths(one, above))]
      : typeof value === 'object' && value !== null
        ? [above, ...Object.entries(value).flatMap(([name, one]) => paths(one, `${above}.${name}`))]
        : [above];
  return new Set(
    paths(JSON.parse(JSON.stringify(json)) as unknown, '').map((path) => path.slice(1)),
  );
}

describe('the open data', () => {
  it.each(kindNames)('tells every public field of the kind %s', (kind) => {
    const told = jsonPaths(kind);
    const missing = kindSheets[kind].fields
      .filter(({ seen, entry }) => seen !== 'internal' && entry !== 'group')
      .map(({ path }) => path)
      // Told of withdrawn items alone; and what stands in a part that has a place of its own.
      .filter((path) => !path.startsWith('withdrawn.'))
      .filter((path) => !/^(?:evidence|pictures|attachments)\./.test(path))
      .filter((path) => !told.has(path) && !notInTables[path]);
    expect(missing).toEqual([]);
  });

  it('leaves out only what is there to leave out', () => {
    const known = new Set(
      kindNames.flatMap((kind) => kindSheets[kind].fields.map(({ path }) => path)),
    );
    expect(Object.keys(notInTables).filter((path) => !known.has(path))).toEqual([]);
  });
});
