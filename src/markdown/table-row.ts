/** Cells of a row, parted as markdown-it does: `\|` is a character of the text. */
export function splitRow(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** The row without the marks of a list or quotation around the table. */
export const rowText = (line: string): string =>
  line.replace(/^(?:\s*(?:>|[-*+]\s|\d+[.)]\s))*/, '');
