import type { Sheet } from 'hucre/xlsx';
import type { TableColumn } from './table.ts';

/** A column of a form that the office has an answer for. */
interface MatchedColumn<Row> {
  /** Position in the sheet, from 0. */
  readonly at: number;
  readonly column: TableColumn<Row>;
}

/** The form in a sheet: where its headings stand and which of them are known. */
export interface TemplateForm<Row> {
  /** Row of the lowest headings, from 0. */
  readonly headRow: number;
  readonly matched: readonly MatchedColumn<Row>[];
  /** Headings that nobody knows an answer for. */
  readonly unknown: readonly string[];
  /** Rows below the headings that are there to be filled in. */
  readonly emptyRows: number;
}

/** A form has at least so many headings that are known; else the sheet is something else. */
const fewestKnown = 4;

/** 整改 时限（月/日） and 整改时限 are the same heading. */
const plainHeading = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKC')
    .replace(/[(（[【].*?[)）\]】]/gu, '')
    .replace(/[\s:：*、]/gu, '');

/** The words of a cell, also where only its style or rich text is kept apart. */
export const wordsAt = (sheet: Sheet, row: number, at: number): string => {
  const cell = sheet.cells?.get(`${row},${at}`);
  const rich = cell?.richText?.map(({ text }) => text).join('');
  return String(rich ?? sheet.rows[row]?.[at] ?? cell?.value ?? '').trim();
};

/** Finds the row of headings by the headings it knows; `undefined` where the sheet is no such form. */
export function findForm<Row>(
  sheet: Sheet,
  columns: readonly TableColumn<Row>[],
): TemplateForm<Row> | undefined {
  const byHeading = new Map(
    columns.flatMap((column) =>
      [column.heading, ...(column.also ?? [])].map((word) => [plainHeading(word), column] as const),
    ),
  );
  const blocks = sheet.rows.map((_, row) => blockAt(sheet, row, byHeading));
  const [first, ...others] = blocks;
  if (!first) return undefined;
  const { headRow, headings } = others.reduce((a, b) => (b.known > a.known ? b : a), first);

  const matched: MatchedColumn<Row>[] = [];
  const unknown: string[] = [];
  for (const { at, text } of headings) {
    const column = byHeading.get(plainHeading(text));
    if (column) matched.push({ at, column });
    else unknown.push(text.replace(/\s+/gu, ''));
  }
  if (matched.length < fewestKnown) return undefined;
  const lacks = columns.some(
    (one) => one.essential && !matched.some(({ column }) => column === one),
  );
  if (lacks) return undefined;
  return { headRow, matched, unknown, emptyRows: emptyRowsBelow(sheet, headRow, matched) };
}

/** The headings around a row, and how many of them are known. */
function blockAt(sheet: Sheet, row: number, byHeading: ReadonlyMap<string, unknown>) {
  const [top, headRow] = headRowsAt(sheet, row);
  const headings = lowestHeadings(sheet, top, headRow);
  const known = headings.filter(({ text }) => byHeading.has(plainHeading(text))).length;
  return { headRow, headings, known };
}

/** First and last row of the headings: those that stand beside a group of headings take two rows. */
function headRowsAt(sheet: Sheet, row: number): [top: number, bottom: number] {
  const beside = (sheet.merges ?? []).filter(
    ({ startRow, endRow }) => startRow <= row && row <= endRow,
  );
  return [
    Math.min(row, ...beside.map(({ startRow }) => startRow)),
    Math.max(row, ...beside.map(({ endRow }) => endRow)),
  ];
}

/** The heading of each column; where it belongs to a group, its own and not the group's. */
const lowestHeadings = (sheet: Sheet, top: number, bottom: number) => {
  const byColumn = new Map<number, string>();
  for (let row = top; row <= bottom; row++)
    for (const { at, text } of headingsIn(sheet, row)) byColumn.set(at, text);
  return [...byColumn].map(([at, text]) => ({ at, text })).sort((a, b) => a.at - b.at);
};

const headingsIn = (sheet: Sheet, row: number): { at: number; text: string }[] =>
  (sheet.rows[row] ?? [])
    .map((_, at) => ({ at, text: wordsAt(sheet, row, at) }))
    .filter(({ text }) => text !== '');

/** Rows that hold nothing, or just a running number, up to the line for signatures or the end. */
function emptyRowsBelow<Row>(
  sheet: Sheet,
  headRow: number,
  matched: readonly MatchedColumn<Row>[],
): number {
  const numbers = matched.filter(({ column }) => column.heading === '序号').map(({ at }) => at);
  const width = Math.max(...sheet.rows.map((row) => row.length), 0);
  const isEmpty = (row: number) =>
    Array.from({ length: width }, (_, at) => at).every(
      (at) =>
        wordsAt(sheet, row, at) === '' ||
        (numbers.includes(at) && /^\d+$/.test(wordsAt(sheet, row, at))),
    );
  const isMerged = (row: number) =>
    (sheet.merges ?? []).some(({ startRow, endRow }) => startRow <= row && row <= endRow);
  let row = headRow + 1;
  while (row < sheet.rows.length && isEmpty(row) && !isMerged(row)) row++;
  return row - headRow - 1;
}
