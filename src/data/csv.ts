import { stringify } from 'csv-stringify/sync';
import type { FieldType } from './field.ts';
import type { Table } from './table.ts';
import { type Value, cellText } from './value.ts';

/** What makes a spreadsheet run a cell as a formula, in half and full width. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
/** Texts that a spreadsheet would read as a number or a date, and so lose digits of. */
const numberLike = /^(?:0\d+|\d{12,}|\d+[eE]\d+|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * A value as it stands in a CSV file. Text that a spreadsheet would run, or take for a number or a
 * date, is led by an apostrophe; numbers and dates of their own columns are not.
 */
export function csvCell(value: Value, type: FieldType): string {
  const text = cellText(value);
  if (type === 'date') return text;
  if ((type === 'integer' || type === 'number') && plainNumber.test(text)) return text;
  return formula.test(text) || numberLike.test(text) ? `'${text}` : text;
}

/**
 * A table as CSV that spreadsheets open by a double click: UTF-8 with BOM, CRLF, Chinese headings.
 */
export const csvOf = ({ fields, rows }: Table): string =>
  stringify(
    [
      fields.map(({ title }) => title),
      ...rows.map((row) => fields.map(({ name, type }) => csvCell(row[name], type))),
    ],
    { bom: true, record_delimiter: 'windows' },
  );
