import { describe, expect, it } from 'vitest';
import { anExampleOffice, fullExample } from '#facts/fixtures.ts';
import { kindSheets } from '#facts/sheets.ts';
import { anItem } from '#rules/fixtures.ts';
import { furtherColumns, ledgerColumns } from './ledger-columns.ts';

const sheet = kindSheets.rectification;
const { office } = anExampleOffice();
const columns = [...ledgerColumns(office), ...furtherColumns(office)];
const known = new Map(
  columns.flatMap((one) => [one.heading, ...(one.also ?? [])].map((word) => [word, one])),
);

/** Public fields that no column of a county's form asks for, each with the reason. */
const inOthers: Readonly<Record<string, string>> = {
  standing: 'stands in 进展成效',
  inquiry: 'stands in 核实情况',
  closing: 'stands in 是否销号',
};

describe('the columns that a county may ask for', () => {
  it('take no heading twice', () => {
    const headings = columns.flatMap((one) => [one.heading, ...(one.also ?? [])]);
    expect(headings.filter((word, at) => headings.indexOf(word) !== at)).toEqual([]);
  });

  it('know every heading of every public field of a matter', () => {
    const missing = sheet
      .below('')
      .filter(({ seen, path }) => seen !== 'internal' && !inOthers[path])
      .flatMap(({ headings }) => headings.filter((heading) => !known.has(heading)));
    expect(missing).toEqual([]);
  });

  it('say what is written there: a date as a date, anything else in its words', () => {
    const raw = Object.fromEntries(
      sheet
        .below('')
        .filter(({ name }) => name !== 'withdrawn')
        .map((field) => [field.name, fullExample(sheet, field)]),
    );
    const item = anItem('rectification', raw);
    const cell = (heading: string) => known.get(heading)?.value(item, 0);
    expect(cell('交办时间')).toEqual({ date: '2020-08-31' });
    expect(cell('资金来源')).toBe('公共设施维护经费');
    expect(cell('涉及村')).toBe('liuwan村');
    expect(cell('原定时限')).toEqual({ date: '2020-11-30' });
    expect(cell('整改时限')).toEqual({ date: '2020-12-20' });
  });
});
