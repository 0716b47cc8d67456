import type { Sheet } from '#workbook/sheet.ts';
import { coveringMerge } from '#workbook/merged.ts';

/** A heading of a form 栏目: its own words, and those of the group it stands in. */
export interface Heading {
  /** Its column, from 0. */
  readonly at: number;
  /** As it reads: 整改责任／单位. */
  readonly text: string;
  /** What it may be called, the fullest first: 整改责任单位, 单位整改责任, 单位. */
  readonly calls: readonly string[];
}

/** 整改 时限（月/日） and 整改时限 are the same heading. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[([【].*?[)\]】]/gu, '')
    .replace(/[\s:*、]/gu, '');

/**
 * The headings in some rows. A heading may stand beside a group of headings and be as tall as the group
 * with its headings; groups are merged over their columns or only written above the first of them.
 */
export function headingsIn(sheet: Sheet, top: number, bottom: number): Heading[] {
  const { columns } = sheet.size;
  const found: Heading[] = [];
  for (let at = 0; at < columns; at++) {
    const row = lowestRow(sheet, at, top, bottom);
    if (row === undefined) continue;
    const groups = rowsBetween(top, row - 1).map((above) => groupAt(sheet, above, at, row));
    const own = sheet.words(row, at);
    found.push({ at, text: readable([...groups, own]), calls: callsOf(groups, own) });
  }
  return found;
}

const rowsBetween = (top: number, bottom: number): number[] =>
  Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);

/** The lowest row with words of a column's own: not those that are merged over from its left. */
const lowestRow = (sheet: Sheet, at: number, top: number, bottom: number): number | undefined =>
  rowsBetween(top, bottom)
    .reverse()
    .find((row) => sheet.words(row, at) !== '');

/** The group that a heading stands in: merged over it, or the nearest words to the left in that row. */
function groupAt(sheet: Sheet, row: number, at: number, below: number): string {
  const merge = coveringMerge(sheet, row, at);
  if (merge) return merge.bottom >= below ? '' : sheet.words(merge.top, merge.left);
  for (let left = at; left >= 0; left--) {
    const words = sheet.words(row, left);
    // A group has headings below it; a heading that stands beside the group has none.
    if (words !== '') return sheet.words(below, left) === '' ? '' : words;
  }
  return '';
}

function callsOf(groups: readonly string[], own: string): string[] {
  const above = groups.filter(Boolean).map(plainHeading);
  const name = plainHeading(own);
  const whole = [...above, name].join('');
  const nearest = above.at(-1) ?? '';
  return [...new Set([whole, nearest + name, name + nearest, name])].filter(Boolean);
}

const readable = (words: readonly string[]): string =>
  words
    .filter(Boolean)
    .map((word) => word.replace(/\s+/gu, ''))
    .join('／');

/** So many headings are quoted; a sheet of a hundred columns would bury what is wrong. */
const most = 12;

/** Headings one after the other; empty for none. */
export const listed = (headings: readonly string[]): string =>
  headings.slice(0, most).join('、') + (headings.length > most ? `等 ${headings.length} 个` : '');
