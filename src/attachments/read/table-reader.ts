import type { Attributes } from './xml.ts';

/** Columns that keep their place: a cell further right stands where there is room. */
const widest = 256;

/** Collects the rows of the tables of Word (`tr`, `tc`) and of sheets (`row`, `c`), cells parted by tabs. */
export class TableReader {
  readonly rows: string[] = [];
  readonly #shared: readonly string[];
  /** Rows that are open: a table may stand in a cell of another. */
  readonly #open: { cells: string[]; type: string }[] = [];

  constructor(shared: readonly string[]) {
    this.#shared = shared;
  }

  open(local: string, attributes: Attributes): void {
    if (local === 'tr' || local === 'row') this.#open.push({ cells: [], type: '' });
    const row = this.#open.at(-1);
    if (!row || (local !== 'tc' && local !== 'c')) return;
    row.type = attributes['t'] ?? '';
    const column = columnOf(attributes['r']);
    while (column < widest && row.cells.length < column) row.cells.push('');
    row.cells.push('');
  }

  /** Text of a paragraph within a cell. */
  text(text: string): void {
    const cells = this.#open.at(-1)?.cells;
    if (!cells || cells.length === 0) return;
    const before = cells.pop() ?? '';
    cells.push(before + text.replaceAll(/[\t\r\n]/g, ' '));
  }

  /** The value of a cell of a sheet; says whether it is one. */
  value(local: string, forms: readonly string[]): boolean {
    const row = this.#open.at(-1);
    if (local !== 'v' || !row) return false;
    const [shown = ''] = forms;
    this.text(row.type === 's' ? (this.#shared[Number(shown)] ?? '') : shown);
    return row.type === 's' || forms.length === 1;
  }

  close(local: string): void {
    if (local !== 'tr' && local !== 'row') return;
    const cells = this.#open.pop()?.cells ?? [];
    if (cells.some((cell) => cell !== '')) this.rows.push(cells.join('\t'));
  }
}

/** The number of a column from 0, from the place of a cell such as `C5`; 0 for none. */
function columnOf(place = ''): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? '';
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return Math.max(0, number - 1);
}
