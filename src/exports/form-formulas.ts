import type { Sheet } from 'hucre/xlsx';

/** Rows that were added to a sheet: so many, before the row `at` (from 0). */
export interface AddedRows {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** Texts in a formula, which may look like references: "B2". */
const texts = /("(?:[^"]|"")*")/;

/** A cell or a range, and the sheet it is on if that is named: `B2:B6`, `$B$2`, `'统计 表'!B2`. */
const reference =
  /(?<![\p{L}\p{N}_.$!'])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\p{L}\p{N}_.(!])/gu;

/**
 * A formula as a spreadsheet would have it after rows were added. A range that ends right above them
 * takes them in: it counted the rows that the form left empty, and these are more of them.
 */
export function movedFormula(formula: string, on: string, { sheet, at, count }: AddedRows): string {
  const moved = (row: string) => String(Number(row) > at ? Number(row) + count : Number(row));
  const end = (row: string) => (Number(row) === at ? String(at + count) : moved(row));
  const move = (whole: string, named?: string, first = '', row = '', last?: string, to = '') => {
    const meant = named?.replace(/^'(.*)'$/su, '$1').replaceAll("''", "'") ?? on;
    if (meant !== sheet) return whole;
    const begin = `${named === undefined ? '' : `${named}!`}${first}${moved(row)}`;
    return last === undefined ? begin : `${begin}:${last}${end(to)}`;
  };
  return formula
    .split(texts)
    .map((part, index) => (index % 2 === 0 ? part.replace(reference, move) : part))
    .join('');
}

/**
 * Formulas of a workbook after rows were added to one of its sheets and filled in. The library moves
 * their cells and leaves their text. What they came to before no longer holds: whoever opens the file
 * sees it worked out anew.
 */
export function moveFormulas(sheets: readonly Sheet[], added: AddedRows): void {
  for (const { name, cells } of sheets)
    for (const [at, cell] of cells ?? []) {
      if (cell.formula === undefined) continue;
      const formula = movedFormula(cell.formula, name, added);
      const ref = cell.formulaRef && movedFormula(cell.formulaRef, name, added);
      cells?.set(at, {
        ...cell,
        ...{ formula, value: null, formulaResult: null },
        ...(ref && { formulaRef: ref }),
      });
    }
}
