import { coveringMerge } from '#workbook/merged.ts';
import type { Sheet } from '#workbook/sheet.ts';
import type { TableColumn } from '../table.ts';
import { headingsIn } from './headings.ts';
import { type Match, matchHeadings } from './match-headings.ts';

/** The headings of a form in a sheet, and which of them are known. */
export interface FormHead<Row> extends Match<Row> {
  /** Row of the lowest headings, from 0. */
  readonly row: number;
}

/** A form has at least so many headings that are known; else the sheet is something else. */
const fewestKnown = 4;
/** Below so many rows nobody begins a table. */
const deepest = 40;

/**
 * The likeliest row of headings, by how many it has that are known; `undefined` where no row has two
 * headings side by side.
 */
export function headOf<Row>(
  sheet: Sheet,
  columns: readonly TableColumn<Row>[],
): FormHead<Row> | undefined {
  const rows = Array.from({ length: Math.min(sheet.size.rows, deepest) }, (_, row) => row);
  const blocks = [
    ...rows.map((row) => mergedBlock(sheet, row)),
    // Headings of two rows that are not merged.
    ...rows.map((row) => ({ top: row, bottom: row + 1 })),
  ];
  const heads = blocks.flatMap(({ top, bottom }) => {
    const headings = headingsIn(sheet, top, bottom);
    return headings.length < 2 ? [] : [{ row: bottom, ...matchHeadings(headings, columns) }];
  });
  return heads.reduce<FormHead<Row> | undefined>(
    (best, head) => (best && best.matched.length >= head.matched.length ? best : head),
    undefined,
  );
}

/** A row with those that its merged cells take too, and one with the headings of its groups. */
function mergedBlock(sheet: Sheet, row: number) {
  const beside = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  const top = Math.min(row, ...beside.map((merge) => merge.top));
  const bottom = Math.max(row, ...beside.map((merge) => merge.bottom));
  return { top, bottom: bottom + (isOfGroups(sheet, bottom + 1) ? 1 : 0) };
}

/** Do the words of a row stand below merged groups alone, and are there several? */
function isOfGroups(sheet: Sheet, row: number): boolean {
  const said = [...sheet.cellsOf(row).keys()].filter((at) => sheet.words(row, at) !== '');
  const isBelowGroup = (at: number) => {
    const group = coveringMerge(sheet, row - 1, at);
    return (
      group !== undefined &&
      group.right > group.left &&
      group.bottom < row &&
      sheet.words(group.top, group.left) !== ''
    );
  };
  // A title is merged over the whole table: what stands below it are no headings of a group.
  const groups = new Set(said.map((at) => coveringMerge(sheet, row - 1, at)));
  const beside = [...sheet.cellsOf(row - 1).keys()].filter((at) => sheet.words(row - 1, at) !== '');
  return said.length > 1 && said.every(isBelowGroup) && beside.length > groups.size;
}

/** Is it a form for these columns? It knows enough of them, and all that are essential. */
export const isForm = <Row>(
  { matched }: Match<Row>,
  columns: readonly TableColumn<Row>[],
): boolean =>
  matched.length >= fewestKnown &&
  columns.every((one) => one.essential !== true || matched.some(({ column }) => column === one));
