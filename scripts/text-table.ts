import { stripVTControlCharacters } from 'node:util';

/** Columns that line up in a terminal, where a Chinese character is two wide. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}

const width = (text: string): number =>
  Array.from(stripVTControlCharacters(text)).reduce(
    (sum, char) => sum + (/[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/u.test(char) ? 2 : 1),
    0,
  );
