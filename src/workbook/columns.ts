import { coveringMerge } from './merged.ts';
import type { Sheet } from './sheet.ts';
import { childOf, childrenOf } from './xml.ts';

/** What columns are wide where nothing is said, in digits. */
const usualWidth = 9;

/** How wide a cell is, in digits; a merged one as wide as its columns together. */
export function columnWidth(sheet: Sheet, row: number, column: number): number {
  const merge = coveringMerge(sheet, row, column);
  let width = 0;
  for (let at = merge?.left ?? column; at <= (merge?.right ?? column); at++)
    width += widthOf(sheet, at);
  return width;
}

function widthOf(sheet: Sheet, column: number): number {
  const columns = childOf(sheet.root, 'cols');
  const own = (columns ? childrenOf(columns, 'col') : []).find(
    (one) =>
      Number(one.getAttribute('min')) <= column + 1 &&
      column + 1 <= Number(one.getAttribute('max')),
  );
  const usual = childOf(sheet.root, 'sheetFormatPr')?.getAttribute('defaultColWidth');
  return Number(own?.getAttribute('width') ?? usual ?? usualWidth);
}
