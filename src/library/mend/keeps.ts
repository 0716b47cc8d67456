import type { FactSheet } from '#facts/sheet/sheet.ts';
import type { Candidate } from './candidate.ts';

/** Runs of letters and digits that a value holds; what stands before a colon or a bullet is none of it. */
function wordsOf(line: string): string[] {
  const value = line
    .replace(/^\s*(?:[-－–—•·●▪*]+|\d{1,2}[.、．)）]|[（(]\d{1,2}[)）])+\s*/, '')
    .replace(/[*_"'“【]*[\p{L}\p{N}_（）()]+[*_"'”】]*\s*[:：=]/gu, ' ');
  return value.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const squeezed = (lines: readonly string[]): string =>
  lines.join('').replace(/[^\p{L}\p{N}]+/gu, '');

/** The texts in double quotes of a line. */
const quotations = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inner = '']) => inner);

/**
 * A correction holds every value that was typed in the lines it stands for, and none of them has become
 * part of another: what somebody copies must never publish less than was typed.
 *
 * @param typed The lines as they were typed.
 */
export function keepsValues(
  typed: readonly string[],
  { lines }: Pick<Candidate, 'lines'>,
  sheet: FactSheet,
): boolean {
  // Lines to be taken away say so, and nothing is copied.
  if (lines.length === 0) return true;
  // A mark between documents that is moved in becomes the end of the text above it.
  if (lines.some((line) => /^\s+---\s*$/.test(line))) return false;
  const after = squeezed(lines);
  if (!typed.flatMap(wordsOf).every((word) => after.includes(word))) return false;
  const before = new Set(typed.flatMap(quotations));
  const names = sheet.fields.map(({ name }) => name).join('|');
  const swallowed = new RegExp(`[\\]}]|(?:^|[\\s,，、;；{])(?:${names})\\s*[:：]`);
  return typed.length < 2
    ? true
    : lines.flatMap(quotations).every((text) => before.has(text) || !swallowed.test(text));
}
