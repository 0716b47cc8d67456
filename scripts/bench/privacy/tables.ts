import type { Draw } from './draw.ts';

/** A way to put a column of numbers under a heading. */
export interface Column {
  readonly form: string;
  readonly write: (heading: string, make: () => string, draw: Draw) => string;
  readonly isPage?: true;
}

const marks = [',', '\t', '|'] as const;
const line = (cells: readonly string[], mark: string): string =>
  mark === '|' ? `| ${cells.join(' | ')} |` : cells.join(mark);

/** A head and three rows, of which one at least holds a number. */
function rowsOf(heading: readonly string[], cells: () => readonly string[], mark: string): string {
  const rows = ['甲', '乙', '丙'].map((name, at) => line([String(at + 1), name, ...cells()], mark));
  return [line(['序号', '户', ...heading], mark), ...rows].join('\n');
}

/** A number cut into so many cells. */
function cut(number: string, cells: number): string[] {
  const size = Math.ceil(number.length / cells);
  return Array.from({ length: cells }, (_, at) => number.slice(at * size, (at + 1) * size)).filter(
    Boolean,
  );
}

const htmlRow = (cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const htmlTable = (rows: readonly (readonly string[])[]) =>
  `<!doctype html><title>表</title><table>${rows.map(htmlRow).join('')}</table>`;

/** Whole numbers in the cells of a column. */
export const columnForms: readonly Column[] = [
  {
    form: '表格一列',
    write: (heading, make, draw) => rowsOf([heading], () => [make()], draw.of(marks)),
  },
  {
    form: '网页表格一列',
    write: (heading, make) =>
      htmlTable([
        ['户', heading],
        ['甲', make()],
        ['乙', make()],
      ]),
    isPage: true,
  },
];

/** One number over neighbouring cells: under a heading, or in every row of a table without one. */
export const cellForms: readonly Column[] = [
  {
    form: '分在几格，有表头',
    write: (heading, make, draw) => {
      const cells = draw.of([2, 3, 18]);
      const heads = [heading, ...Array.from({ length: cells - 1 }, () => '')];
      return rowsOf(heads, () => cut(make(), cells), draw.of(marks));
    },
  },
  {
    form: '分在几格，没有表头',
    write: (_, make, draw) => {
      const mark = draw.of(marks);
      const cells = draw.of([2, 3]);
      return ['甲', '乙', '丙', '丁', '戊']
        .map((name) => line([name, ...cut(make(), cells)], mark))
        .join('\n');
    },
  },
];
