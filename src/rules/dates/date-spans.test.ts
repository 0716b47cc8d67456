import { describe, expect, it } from 'vitest';
import { entrySheets, fileSheets, kindSheets } from '#facts/sheets.ts';
import type { FactSheet } from '#facts/sheet/sheet.ts';
import { kindNames } from '#model/kinds.ts';
import { dateSpans, listSpans } from './date-spans.ts';

const datesOf = (sheet: FactSheet): string[] =>
  sheet.fields.flatMap(({ path, type }) => (type === 'date' ? [path] : [])).sort();

describe('every date', () => {
  it.each(kindNames)('of a %s is known by how far off it may be', (kind) => {
    expect(Object.keys(dateSpans[kind]).sort()).toEqual(datesOf(kindSheets[kind] as FactSheet));
  });

  it.each([
    ['assignments', entrySheets.assignment],
    ['publications', entrySheets.publication],
    ['frames', entrySheets.frame],
    ['plan', fileSheets['plan.yaml']],
    ['office', fileSheets['office.yaml']],
  ] as const)('of %s is, too', (name, sheet) => {
    expect(Object.keys(listSpans[name]).sort()).toEqual(datesOf(sheet as FactSheet));
  });
});
