import { describe, expect, it } from 'vitest';
import { csvCell, csvOf } from './csv.ts';
import type { FieldType } from './field.ts';
import { readCsv } from './fixtures.ts';
import type { Value } from './value.ts';

describe('a cell of CSV', () => {
  it.each<[string, Value, FieldType, string]>([
    ['a formula', '=1+1', 'string', "'=1+1"],
    ['a formula that begins with plus', '+8', 'string', "'+8"],
    ['a formula that begins with minus', '-2+3', 'string', "'-2+3"],
    ['a function of old spreadsheets', '@SUM(A1)', 'string', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1', 'string', "'\t=1"],
    ['a line end before a formula', '\r=1', 'string', "'\r=1"],
    ['a formula in full width', '＝1', 'string', "'＝1"],
    ['a list whose first entry is a formula', ['=1', '好'], 'list', "'=1 | 好"],
    ['text that only has a sign inside', '原定=8月', 'string', '原定=8月'],
    ['a negative amount of a column of numbers', '-5.20', 'number', '-5.20'],
    ['what is no number in a column of numbers', '-5+1', 'number', "'-5+1"],
    ['a number that leads with zero', '00125', 'string', "'00125"],
    ['eleven digits, which keep all of them', '12345678901', 'string', '12345678901'],
    ['twelve digits, which would lose some', '123456789012', 'string', "'123456789012"],
    ['an id that reads as a month', '2020-06', 'string', "'2020-06"],
    ['an id that reads as a power of ten', '1e5', 'string', "'1e5"],
    ['a telephone', '0776-000 0002', 'string', '0776-000 0002'],
    ['a date', '2020-11-20', 'date', '2020-11-20'],
    ['a whole number', 15, 'integer', '15'],
    ['yes', true, 'boolean', '是'],
    ['no', false, 'boolean', '否'],
    ['nothing', undefined, 'integer', ''],
    ['an empty list', [], 'list', ''],
  ])('writes %s so that no spreadsheet runs or changes it', (_, value, type, cell) => {
    expect(csvCell(value, type)).toBe(cell);
  });
});

describe('a table as CSV', () => {
  const text = csvOf({
    name: 'notices',
    title: '公告公示',
    about: '',
    fields: [
      { name: 'title', title: '标题', type: 'string', note: '' },
      { name: 'count', title: '人数', type: 'integer', note: '' },
    ],
    rows: [
      { title: '路灯，“已修”', count: 3 },
      { title: 'a,"b"\nc', count: undefined },
    ],
  });

  it('begins with the mark that tells spreadsheets of UTF-8', () => {
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('ends each row with CRLF', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
  });

  it('reads back cell by cell, headed by Chinese names', () => {
    expect(readCsv(text)).toEqual([
      ['标题', '人数'],
      ['路灯，“已修”', '3'],
      ['a,"b"\nc', ''],
    ]);
  });
});
