import { drawnDown, drawnOwn } from './formula.ts';
import type { RowGap } from './row-gap.ts';
import type { Sheet } from './sheet.ts';
import { addChild } from './xml.ts';

/** How a formula of the waiting rows goes on in rows further down; `undefined` where nobody can say. */
function continued(sheet: Sheet, column: number, gap: RowGap, by: number): string | undefined {
  const { first, last } = gap;
  const place = { on: sheet.name, sheet: sheet.name };
  const own = sheet.formula(last, column);
  if (own === undefined) return undefined;
  const ways = [
    (formula: string, _: number, rows: number) => drawnDown(formula, place, rows),
    (formula: string, row: number, rows: number) => drawnOwn(formula, place, row, rows),
  ].map((way) => (row: number, rows: number) => way(sheet.formula(row, column) ?? '', row, rows));
  if (first === last) return ways[1]?.(last, by);
  // The one above shows which way the form draws it down.
  const way = ways.find((one) => one(last - 1, 1) === own);
  return way?.(last, by);
}

/** Columns whose formulas don't go on in the same way from row to row. */
export function unevenColumns(sheet: Sheet, gap: RowGap, columns: readonly number[]): number[] {
  const { first, last, added } = gap;
  if (added === 0 || first > last) return [];
  return columns.filter((column) => {
    const some = Array.from({ length: last - first + 1 }, (_, at) =>
      sheet.formula(first + at, column),
    );
    if (some.every((formula) => formula === undefined)) return false;
    return some.includes(undefined) || continued(sheet, column, gap, 1) === undefined;
  });
}

/**
 * Makes the added rows as the waiting ones are: styles, formulas, merged cells. A last row that is drawn
 * otherwise, with a thicker line below, stays the last.
 */
export function makeRows(sheet: Sheet, gap: RowGap): void {
  const { first, last, added } = gap;
  const columns = columnsOfRows(sheet, gap);
  const styleIn = (row: number, column: number) => sheet.cell(row, column)?.getAttribute('s');
  const lastStyles = columns.map((column) => styleIn(last, column) ?? styleIn(first, column));
  const inner = Math.max(first, last - 1);
  const innerStyles = columns.map((column) => styleIn(inner, column) ?? styleIn(first, column));
  const merges = sheet.merges.filter(({ top, bottom }) => top === last && bottom === last);
  for (let by = 0; by <= added; by++) {
    const at = last + by;
    if (by > 0) copyRow(sheet, last, at);
    const styles = by === added ? lastStyles : innerStyles;
    for (const [index, column] of columns.entries()) {
      const cell = sheet.makeCell(at, column);
      if (styles[index]) cell.setAttribute('s', styles[index]);
      const formula = by > 0 ? continued(sheet, column, gap, by) : undefined;
      if (formula !== undefined) addChild(cell, 'f').textContent = formula;
    }
    if (by > 0) for (const merge of merges) sheet.merge({ ...merge, top: at, bottom: at });
  }
}

/** Every column with a cell in one of the waiting rows, from the left. */
const columnsOfRows = (sheet: Sheet, { first, last }: RowGap): number[] => {
  const columns = Array.from({ length: last - first + 1 }, (_, at) => [
    ...sheet.cellsOf(first + at).keys(),
  ]);
  return [...new Set(columns.flat())].sort((a, b) => a - b);
};

/** Height, style and level of a row for another one. */
function copyRow(sheet: Sheet, from: number, to: number): void {
  const row = sheet.makeRow(to);
  for (const { name, value } of Array.from(sheet.row(from)?.attributes ?? []))
    if (name !== 'r' && name !== 'hidden') row.setAttribute(name, value);
}
