import { type CellValue, type Sheet, colToLetter } from 'hucre/xlsx';
import { ListProblem } from './list-problem.ts';

type Row = readonly (CellValue | undefined)[];

/** Where a merged cell of several rows stands, from 0. */
const tallMerges = ({ merges = [] }: Sheet) =>
  merges.filter(({ startRow, endRow }) => endRow > startRow);

/** The rows as they are seen: what a program left below a merged cell is not. */
export function seenRows(sheet: Sheet): Row[] {
  const rows: (CellValue | undefined)[][] = sheet.rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    for (let at = startRow; at <= endRow; at++)
      for (let column = startCol; column <= endCol; column++)
        if (at !== startRow || column !== startCol) {
          const row = rows[at];
          if (row && column < row.length) row[column] = null;
        }
  return rows;
}

/**
 * The rows with each merged cell said in every row that it stands for: 柳湾村 merged over four people
 * is the village of all four.
 */
export function filledRows(sheet: Sheet): Row[] {
  const rows = seenRows(sheet).map((row) => [...row]);
  for (const { startRow, startCol, endRow } of tallMerges(sheet)) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let at = startRow + 1; at <= endRow; at++) {
      const row = rows[at];
      if (!row) continue;
      while (row.length <= startCol) row.push(null);
      row[startCol] = value;
    }
  }
  return rows;
}

/** Is the row one of those below the first of a merged cell? */
export function isBelowMerge(sheet: Sheet): (at: number) => boolean {
  const below = new Set(
    tallMerges(sheet).flatMap(({ startRow, endRow }) =>
      Array.from({ length: endRow - startRow }, (_, index) => startRow + 1 + index),
    ),
  );
  return (at) => below.has(at);
}

/** Is the row hidden or filtered away? Nobody who looks at the list sees it. */
export const isHiddenRow = ({ rowDefs }: Sheet, at: number): boolean => {
  const row = rowDefs?.get(at);
  return row?.hidden === true || row?.height === 0;
};

/** How many columns with something in them are hidden. */
export const hiddenColumns = ({ columns = [], rows }: Sheet): number =>
  columns.filter(
    (column, at) =>
      (column?.hidden === true || column?.width === 0) &&
      rows.some((row) => row[at] !== null && row[at] !== undefined && row[at] !== ''),
  ).length;

/**
 * The rows with the results of formulas. A program that doesn't calculate keeps none: then the list
 * can't be read. LibreOffice writes 是 and 否 as formulas, whose result is known.
 */
export function calculated(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [address, { formula, value }] of sheet.cells ?? []) {
    if (formula === undefined || (value !== null && value !== undefined)) continue;
    const [at = 0, column = 0] = address.split(',').map(Number);
    const constant = /^(TRUE|FALSE)\(\)$/i.exec(formula)?.[1];
    if (constant === undefined)
      throw new ListProblem(
        `第 ${at + 1} 行 ${colToLetter(column)} 列是公式，文件里没有存结果。用 WPS 或 Excel 打开，存一次再做`,
      );
    const row = rows[at];
    if (row) row[column] = constant.toUpperCase() === 'TRUE';
  }
  return { ...sheet, rows };
}
