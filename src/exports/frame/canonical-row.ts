import type { CellValue } from 'hucre/xlsx';

/**
 * A cell as text: what stands in it, and not how it is shown. Blanks around it don't count, and
 * characters are composed (NFC), so that saving the file again in another program changes nothing.
 */
export function cellWords(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).normalize('NFC').trim();
}

/** The cells of a row as texts, without the empty ones at its end. */
export function rowWords(row: readonly (CellValue | undefined)[]): string[] {
  const words = Array.from(row, cellWords);
  while (words.at(-1) === '') words.pop();
  return words;
}

/**
 * The bytes of a row that are hashed: a JSON array of its texts in UTF-8, without blanks between
 * them. The marks of JSON keep ["ab"] and ["a","b"] apart.
 */
export const canonicalRow = (words: readonly string[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(words));
