import { strToU8 } from 'fflate';
import { moveAnchor } from './move-sheet.ts';
import { movedRanges } from './range.ts';
import { type RowGap, movedRow, wholeEnd } from './row-gap.ts';
import type { SheetPart, Workbook } from './workbook.ts';
import { type Element, elementsBelow, rootOf } from './xml.ts';

/** Moves what lies beside a sheet that gets rows: notes, pictures, tables, what pivot tables count. */
export function moveBeside(workbook: Workbook, { part, sheet }: SheetPart, gap: RowGap): void {
  const { file } = workbook;
  const each = (type: string, change: (element: Element) => void) => {
    for (const name of file.related(part, type))
      for (const element of elementsBelow(rootOf(file.edit(name)))) change(element);
  };
  const moveRef = (ends: typeof movedRow) => (element: Element) => {
    const ref = element.getAttribute('ref');
    if (ref) element.setAttribute('ref', movedRanges(ref, gap, ends));
  };
  for (const notes of ['comments', 'threadedComment']) each(notes, moveRef(movedRow));
  for (const name of file.related(part, 'table')) {
    const table = rootOf(file.edit(name));
    for (const element of [table, ...elementsBelow(table)]) moveRef(wholeEnd)(element);
  }
  each('drawing', (element) => {
    if (element.localName === 'row') moveAnchor(element, gap);
  });
  for (const name of file.related(part, 'vmlDrawing')) {
    const text = file.text(name);
    if (text !== undefined) file.replace(name, strToU8(movedVml(text, gap)));
  }
  movePivots(workbook, sheet.name, gap);
}

/** The boxes of notes, in a language that is not always XML: row of the note, corners of its box. */
const movedVml = (text: string, gap: RowGap): string =>
  text
    .replace(
      /(<x:Row>\s*)(\d+)/g,
      (_, open: string, row: string) => open + movedRow(gap, Number(row)),
    )
    .replace(/(<x:Anchor>)([^<]*)/g, (_, open: string, corners: string) => {
      // Column, offset, row, offset; twice.
      const at = corners.split(',').map((number) => number.trim());
      return (
        open +
        at
          .map((number, index) => (index % 4 === 2 ? movedRow(gap, Number(number)) : number))
          .join(', ')
      );
    });

/** What pivot tables count, and that they count anew when the file is opened. */
function movePivots({ file }: Workbook, sheet: string, gap: RowGap): void {
  for (const name of file.partsOfType('pivotCacheDefinition+xml')) {
    const root = rootOf(file.edit(name));
    root.setAttribute('refreshOnLoad', '1');
    for (const element of elementsBelow(root)) {
      const ref = element.localName === 'worksheetSource' && element.getAttribute('ref');
      if (ref && element.getAttribute('sheet') === sheet)
        element.setAttribute('ref', movedRanges(ref, gap, wholeEnd));
    }
  }
}

/** Does the sheet hold what can't be moved? In words; none where all can. */
export function unmovable({ sheet }: SheetPart, { first, last, added }: RowGap): string[] {
  if (added === 0) return [];
  const found = [...sheet.formulas()].flatMap(({ row, formula }) => {
    const type = formula.getAttribute('t');
    const isWaiting = first <= row && row <= last;
    if (type === 'dataTable') return ['模拟运算表'];
    return type === 'array' && isWaiting ? ['数组公式'] : [];
  });
  return [...new Set(found)];
}
