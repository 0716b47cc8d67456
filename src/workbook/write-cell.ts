import type { Sheet } from './sheet.ts';
import { addChild, childrenOf } from './xml.ts';

/** What a cell is to hold: a text, a number, a date as a number of days; `null` for nothing. */
export type CellContent = string | number | null;

/** Days from 1900-01-00 to 1904-01-01, by which the two ways of counting days differ. */
const days1904 = 1462;

/** A day as spreadsheets count it: from 1900 with its 29 February that never was, or from 1904. */
export const dayNumber = (daysSince1899: number, isFrom1904: boolean): number =>
  daysSince1899 - (isFrom1904 ? days1904 : 0);

/** Puts content into a cell in place of what is there, formula and all. */
export function writeCell(sheet: Sheet, row: number, column: number, content: CellContent): void {
  const cell = sheet.makeCell(row, column);
  for (const child of childrenOf(cell)) cell.removeChild(child);
  cell.removeAttribute('t');
  if (content === null || content === '') return;
  if (typeof content === 'number') {
    addChild(cell, 'v').textContent = String(content);
    return;
  }
  cell.setAttribute('t', 'inlineStr');
  const text = addChild(addChild(cell, 'is'), 't');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = withoutEscapes(content);
}

/** `_x000D_` in a file stands for a character: who writes that as a text has to say so. */
const withoutEscapes = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
