import type { Cell, CellStyle } from 'hucre/xlsx';
import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import { longDate } from '#wording/time/date.ts';
import type { TableCell } from './table.ts';

/** Day 0 of spreadsheets: their day 1 is 1900-01-01, and they believe in a 1900-02-29. */
export const dayZero = '1899-12-30' as CivilDate;

const dateFormat = 'yyyy"年"m"月"d"日"';

/** A cell as `hucre` writes it: numbers and dates as numbers, all else as text. */
export function cellContent(
  content: TableCell,
  style: CellStyle,
  identifier = false,
): Pick<Cell, 'value' | 'type' | 'style'> {
  if (content === null || content === '') return { value: null, type: 'empty', style };
  if (typeof content === 'number') return { value: content, type: 'number', style };
  if (typeof content === 'string')
    // Only for identifiers: older Excel shows ##### for more than 255 characters formatted as text.
    return {
      value: content,
      type: 'string',
      style: identifier ? { ...style, numFmt: '@' } : style,
    };
  const value = daysBetween(dayZero, content.date);
  return { value, type: 'number', style: { ...style, numFmt: dateFormat } };
}

/** What a reader sees in the cell. */
export const cellText = (content: TableCell): string => {
  if (content === null) return '';
  return typeof content === 'object' ? longDate(content.date) : String(content);
};

const wide = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u30ff\uff00-\uff60]/u;

/** Columns of a terminal or widths of a digit that a text takes: a Chinese character is two. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);

/**
 * Lines that a text takes in a column so wide, a digit left over at each side: programs do not
 * measure rows that nobody typed.
 */
export const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - 2))),
      0,
    );
