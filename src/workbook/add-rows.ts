import { wouldLie } from './formula.ts';
import { type WorkbookFormula, afterwards, formulasOf } from './formulas-of.ts';
import { moveBeside, unmovable } from './move-beside.ts';
import { moveSheet } from './move-sheet.ts';
import { makeRows, unevenColumns } from './new-rows.ts';
import { cellText } from './range.ts';
import type { RowGap } from './row-gap.ts';
import type { SheetPart, Workbook } from './workbook.ts';

/** Why rows can't be added without a formula saying what is not so; each in a sentence. */
export function obstacles(
  workbook: Workbook,
  of: SheetPart,
  gap: RowGap,
  /** Columns whose formulas have to go on in the added rows. */
  columns: readonly number[],
): string[] {
  const name = of.sheet.name;
  const untrue = [...formulasOf(workbook, of, gap)].filter(
    ({ on, formula, isOfRows }) => !isOfRows && wouldLie(formula, { on, sheet: name }, gap),
  );
  return [
    ...untrue.map(untrueText),
    ...unevenColumns(of.sheet, gap, columns).map(
      (column) =>
        `“${name}”的 ${cellText(gap.first, column)} 到 ${cellText(gap.last, column)} 格，每一行的公式不一样，加的行不知道该怎样算`,
    ),
    ...unmovable(of, gap).map((what) => `“${name}”里有${what}，加行以后会错`),
  ];
}

const untrueText = ({ where, formula }: Pick<WorkbookFormula, 'where' | 'formula'>): string =>
  `${where}的公式 =${formula} 只算其中几行，加行以后会漏算`;

/**
 * Adds rows below those that wait to be filled in. Formulas, drop-downs, formats, filters, print areas,
 * tables and charts that covered the waiting rows cover the new ones; what stands below moves down.
 */
export function addRows(workbook: Workbook, of: SheetPart, gap: RowGap): void {
  workbook.file.edit(of.part);
  // All formulas are read before any is written: a moved one must not be moved again.
  const formulas = [...formulasOf(workbook, of, gap)];
  moveSheet(of.sheet, gap);
  for (const one of formulas) {
    const after = afterwards(one, of.sheet.name, gap);
    if (after !== one.formula) one.write(after);
  }
  if (gap.added === 0) return;
  moveBeside(workbook, of, gap);
  if (gap.first <= gap.last) makeRows(of.sheet, gap);
}
