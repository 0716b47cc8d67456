import type { Workbook } from './workbook.ts';
import { addChild, childOf, isOn, rootOf } from './xml.ts';

/** What stands behind `calcPr` among the parts of a workbook. */
const afterCalc = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/**
 * Drops the results that formulas had, and the order they were worked out in, and has everything
 * calculated when the file is opened: an old result would be believed.
 */
export function recalculate({ file, part, sheets }: Workbook): void {
  for (const one of sheets)
    for (const { cell } of one.sheet.formulas()) {
      const value = childOf(cell, 'v');
      if (!value && !cell.hasAttribute('t')) continue;
      file.edit(one.part);
      if (value) cell.removeChild(value);
      cell.removeAttribute('t');
    }
  for (const chain of file.related(part, 'calcChain')) file.remove(chain, part);
  const root = rootOf(file.edit(part));
  const calculation = childOf(root, 'calcPr') ?? addChild(root, 'calcPr', afterCalc);
  if (!isOn(calculation, 'fullCalcOnLoad')) calculation.setAttribute('fullCalcOnLoad', '1');
}
