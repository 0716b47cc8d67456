import type { CellValue } from 'hucre/xlsx';

/**
 * How a row is written before it is hashed 规范写法. 1 is how commitments were made first: numbers
 * with all digits that the file has, dates as days of the calendar, line ends as they are. 2 stays
 * the same when another program saves the list again unchanged, which version 1 did not.
 */
export type CanonicalVersion = 1 | 2;

/** The version of new commitments. */
export const newestVersion: CanonicalVersion = 2;

/**
 * A cell as text: what stands in it, and not how it is shown. Blanks around it don't count, and
 * characters are composed (NFC).
 */
export function cellWords(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).normalize('NFC').trim();
}

/** The digits that every spreadsheet keeps: Excel writes 17 into the file, LibreOffice 15. */
const keptDigits = 15;

const numberWords = (value: number): string => String(Number(value.toPrecision(keptDigits)));

/** Serial 60 is the 29 February 1900 that spreadsheets believe in; the reader skips it. */
const [dayZero, firstDays, secondsOfDay] = [Date.UTC(1899, 11, 30), 60, 86_400];

/**
 * The number that spreadsheets keep for a date, in whole seconds. Whether a cell is a date hangs on
 * its format, which programs write anew, some so that no reader knows it for a date's.
 */
function serialWords(date: Date): string {
  const days = Math.round((date.getTime() - dayZero) / 1000) / secondsOfDay;
  return numberWords(days <= firstDays ? days - 1 : days);
}

/** A cell as version 2 writes it: numbers and dates to 15 significant digits, CR LF as LF. */
function stableWords(value: CellValue | undefined): string {
  if (typeof value === 'number') return numberWords(value);
  if (value instanceof Date) return serialWords(value);
  return cellWords(value).replace(/\r\n?/g, '\n');
}

/** The cells of a row as texts, without the empty ones at its end. */
export function rowWords(
  row: readonly (CellValue | undefined)[],
  version: CanonicalVersion,
): string[] {
  const words = Array.from(row, version === 1 ? cellWords : stableWords);
  while (words.at(-1) === '') words.pop();
  return words;
}

/**
 * The bytes of a row that are hashed: a JSON array of its texts in UTF-8, without blanks between
 * them. The marks of JSON keep ["ab"] and ["a","b"] apart.
 */
export const canonicalRow = (words: readonly string[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(words));
