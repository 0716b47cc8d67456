import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anExampleOffice, fullExample } from '#facts/fixtures.ts';
import type { Field } from '#facts/sheet/field.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindSheets } from '#facts/sheets.ts';
import { setCurrent } from '#library/current.ts';
import { itemPath } from '#model/addresses/address.ts';
import { type Kind, kindNames } from '#model/kinds.ts';
import type { AnyItem, Items, Library } from '#model/library.ts';
import { schemasAt } from '#model/schema/walk.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { makePages } from '#scripts/make-pages.ts';
import { saidOtherwise } from './said-otherwise.ts';

// An office with an item of each kind that has every field there is: each public field is on its page.

const where = anExampleOffice();
const { office: example, today } = where;

/** An item with every field but those that are other files, and its withdrawal. */
function fullItem<K extends Kind>(kind: K): Items[K][number] {
  const sheet: FactSheet = kindSheets[kind];
  const raw = sheet
    .below('')
    .filter(({ name }) => !['withdrawn', 'pictures', 'attachments'].includes(name))
    .map((field) => [field.name, fullExample(sheet, field)] as const);
  return anItem(kind, { ...Object.fromEntries(raw), audience: 'public' }, `quan-${kind}`);
}

const items = kindNames.map((kind) => fullItem(kind) as AnyItem);

/** What a reader sees of a page: no marks, no blanks. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, '');

/** The words of a field on its page: of a list, of its first entry. */
function saidOn(field: Field, sheet: FactSheet, item: AnyItem): string {
  const [schema] = schemasAt(sheet.schema, field.path);
  const value: unknown = schema?.parse(fullExample(sheet, field));
  // Entries stand one below the other.
  const first = Array.isArray(value) && field.entry !== 'group' ? value.slice(0, 1) : value;
  return field.say(first, where, item).replace(/。$|\s+/g, '');
}

describe('the page of an item', () => {
  const pages = new Map<string, string>();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(inject('workshop').folder, 'facts-'));
    const others = Object.values(example.items).flat();
    const office = {
      ...anOffice({ items: [...items, ...others] }),
      settings: example.settings,
      plan: example.plan,
      duties: example.duties,
      today,
    };
    const library: Library = { portal, offices: [office], findings: [] };
    setCurrent({ library, offices: [office], preview: false });
    await makePages(portal, folder);
    for (const item of items) {
      const html = await readFile(join(folder, itemPath(office.id, item), 'index.html'), 'utf8');
      pages.set(item.kind, wordsOf(html));
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(kindNames)('of the kind %s shows every public field', (kind) => {
    const sheet: FactSheet = kindSheets[kind];
    const item = items.find((one) => one.kind === kind)!;
    const page = pages.get(kind) ?? '';
    const missing = sheet.fields
      .filter(
        ({ seen, entry, type }) => seen !== 'internal' && entry !== 'group' && type !== 'record',
      )
      .filter(({ path }) => !/^(?:withdrawn|pictures|attachments|evidence\.file)\b/.test(path))
      .filter((field) => !page.includes(saidOn(field, sheet, item)))
      .map(({ path }) => path)
      .filter((path) => !saidOtherwise[`${kind} ${path}`]);
    expect(missing).toEqual([]);
  });
});
