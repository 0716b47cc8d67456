import { coveringMerge } from '#workbook/merged.ts';
import { spansRows } from '#workbook/formula.ts';
import type { Sheet } from '#workbook/sheet.ts';

/** The rows of a form that wait to be filled in; none where `last` is before `first`. From 0. */
export interface WaitingRows {
  readonly first: number;
  readonly last: number;
  /** A row that is filled in already, right behind them: an example, or last year's. */
  readonly filled?: number;
}

const totals = /^(?:合计|总计|小计|汇总)$/u;
/** 甲, 乙, 1, 2: the numbers of columns below their headings 栏次. */
const columnNumber = /^(?:\d{1,2}|[甲乙丙丁戊己庚辛]|栏次)$/u;

/** So many columns of content make a row one that is filled in; a total or a signature has fewer. */
const fewestFilled = 3;

/**
 * Finds the rows below the headings that hold nothing, or just a running number, formulas of their own
 * row. `known` are the columns that the office fills in.
 */
export function waitingRows(
  sheet: Sheet,
  head: number,
  { known, numbers }: { readonly known: readonly number[]; readonly numbers: readonly number[] },
): WaitingRows {
  const { rows, columns } = sheet.size;
  const all = Array.from({ length: columns }, (_, at) => at);
  const words = (row: number, at: number) =>
    sheet.formula(row, at) === undefined ? sheet.words(row, at) : '';
  const said = (row: number) =>
    all.map((at) => words(row, at).replace(/\s+/gu, '')).filter(Boolean);

  const waits = (row: number) =>
    all.every((at) => {
      const formula = sheet.formula(row, at);
      if (formula !== undefined) return !spansRows(formula, sheet.name, row);
      const text = words(row, at);
      return text === '' || (numbers.includes(at) && /^\d+$/.test(text));
    }) && known.every((at) => isOneRow(sheet, row, at, known));

  const isOfHead = (row: number) => {
    const texts = said(row);
    const isNumbers =
      texts.length >= fewestFilled && texts.every((text) => columnNumber.test(text));
    return isNumbers || texts.some((text) => totals.test(text));
  };
  // Places to sign end with a colon, and are no content.
  const isContent = (row: number) => (at: number) =>
    !numbers.includes(at) && !/^$|[:：]$/.test(words(row, at));
  const isFilled = (row: number) =>
    row < rows && !isOfHead(row) && known.filter(isContent(row)).length >= fewestFilled;
  let first = head + 1;
  // Totals may stand above the rows, and column numbers below the headings.
  while (
    first < rows &&
    isOfHead(first) &&
    first + 1 < rows &&
    (waits(first + 1) || isOfHead(first + 1) || isFilled(first + 1))
  )
    first++;
  let row = first;
  while (row < rows && waits(row)) row++;
  return { first, last: row - 1, ...(isFilled(row) && { filled: row }) };
}

/** A cell of a waiting row may be merged over the columns of its heading, and over nothing else. */
function isOneRow(sheet: Sheet, row: number, at: number, known: readonly number[]): boolean {
  const merge = coveringMerge(sheet, row, at);
  if (!merge) return true;
  const covered = known.filter((other) => merge.left <= other && other <= merge.right);
  return merge.top === merge.bottom && covered.length === 1;
}
