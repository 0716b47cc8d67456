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

/** A row with bars between its cells and at both ends. */
export const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Marks between cells that were pasted or typed: the tab of a workbook, commas of a CSV, two blanks. */
export const gaps = [/\t/, /,(?=\S)/, /(?<=\S) {2,}(?=\S)/] as const;

/** The cells of a row of so many columns that has no bars; `undefined` where it is one cell. */
export function cellsUnparted(row: string, columns: number): string[] | undefined {
  if (columns < 2 || /[。；！？]/.test(row)) return undefined;
  return [/｜/, ...gaps]
    .map((gap) =>
      row
        .trim()
        .replace(/^｜|｜$/g, '')
        .split(gap),
    )
    .find((cells) => cells.length === columns)
    ?.map((cell) => cell.trim());
}
