import type { Match } from './detector.ts';
import { hasIdForm, idCheckDigit } from './id-number.ts';
import { idWords } from './words.ts';

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A line of a table, where it begins, and its mark between cells. */
interface Row {
  readonly line: string;
  readonly offset: number;
  readonly mark: string;
}

const marks = ['\t', '|', ','] as const;
/** Rows of a table without a heading that says so, of which this part looks alike by more than chance. */
const enough = 0.5;
const fewestRows = 3;

/**
 * ID numbers that only a table tells: cut into neighbouring cells, under a heading or in half of the
 * rows; and those of 15 digits, where half of a column have their form.
 */
export const findInColumns = (text: string): Match[] =>
  text.includes('\n') && /\d{15}|\d *[\t|,] *\d/.test(text) ? tablesOf(text).flatMap(ofTable) : [];

/** Lines with the same mark that follow one another. */
function tablesOf(text: string): Row[][] {
  const tables: Row[][] = [];
  let [mark, offset] = ['', 0];
  for (const line of text.split('\n')) {
    const own = marks.find((one) => line.includes(one)) ?? '';
    const row = { line, offset, mark: own };
    if (own !== '' && own === mark) tables.at(-1)?.push(row);
    else if (own !== '') tables.push([row]);
    mark = own;
    offset += line.length + 1;
  }
  return tables.filter((rows) => rows.length > 1);
}

function cellsOf({ line, offset, mark }: Row): Cell[] {
  let at = offset;
  return line.split(mark).map((cell) => {
    const start = at + Math.max(0, cell.search(/\S/));
    at += cell.length + 1;
    return { text: cell.trim().replace(/^["']|["']$/g, ''), start };
  });
}

/** Digits enough for the shortest number that is looked for. */
const mayHold = ({ line }: Row): boolean => {
  let digits = 0;
  for (let at = 0; at < line.length && digits < 15; at += 1) {
    const code = line.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= 15;
};

function ofTable(rows: readonly Row[]): Match[] {
  const found = new Map<number, Match[]>();
  for (const row of rows.filter(mayHold)) {
    const cells = cellsOf(row);
    for (const [column, cell] of cells.entries()) {
      if (!/^\d/.test(cell.text)) continue;
      const match = overCells(cells, column) ?? ofFifteen(cell);
      if (!match) continue;
      const others = found.get(column);
      if (others) others.push(match);
      else found.set(column, [match]);
    }
  }
  if (found.size === 0 || !rows[0]) return [];
  const head = cellsOf(rows[0]);
  const body = rows.filter(({ line }) => /\d/.test(line)).length;
  return [...found].flatMap(([column, matches]) => {
    const isNamed = idWords.test(head[column]?.text ?? '');
    const isMost = matches.length >= fewestRows && matches.length >= body * enough;
    return isNamed || isMost ? matches : [];
  });
}

/** Eighteen digits over several cells from one on, right by their check digit. */
function overCells(row: readonly Cell[], column: number): Match | undefined {
  let number = '';
  for (const { text, start } of row.slice(column, column + 18)) {
    if (!/^\d+[Xx×]?$|^[Xx×]$/.test(text)) return undefined;
    number += text.replace(/[x×]$/, 'X');
    if (number.length < 18) continue;
    if (number.length > 18 || number === text) return undefined;
    const right =
      hasIdForm(number.slice(0, 2), number.slice(6, 14)) &&
      idCheckDigit(number.slice(0, 17)) === number[17];
    const first = row[column]?.start ?? start;
    return right
      ? { type: '身份证号', severity: 'error', start: first, end: start + text.length }
      : undefined;
  }
  return undefined;
}

const ofFifteen = ({ text, start }: Cell): Match | undefined =>
  /^\d{15}$/.test(text) && hasIdForm(text.slice(0, 2), `19${text.slice(6, 12)}`)
    ? { type: '身份证号', severity: 'error', start, end: start + text.length }
    : undefined;
