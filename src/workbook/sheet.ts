import type { Document, Element } from './xml.ts';
import { addChild, childOf, childrenOf, elementsBelow, rootOf, textOf } from './xml.ts';
import { sharedFormula } from './formula.ts';
import { type Range, cellText, parseRange, rangeText } from './range.ts';

/** A row of a sheet and its cells by column, from 0. */
interface SheetRow {
  readonly element: Element;
  readonly cells: Map<number, Element>;
}

/** The texts that cells share, by number: what is shown of each, without how it is read. */
export const sharedTexts = (document: Document | undefined): string[] =>
  document ? childrenOf(rootOf(document), 'si').map(richText) : [];

/** The runs of a text in a row; `rPh` says how characters are read, and is not shown. */
const richText = (parent: Element): string =>
  [...elementsBelow(parent, 'rPh')]
    .filter(({ localName }) => localName === 't')
    .map(textOf)
    .join('')
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );

/** What may stand behind merged cells in a sheet. */
const afterMerges = [
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

/** A sheet of a workbook: its cells by row and column, from 0. */
export class Sheet {
  readonly name: string;
  readonly root: Element;
  readonly #data: Element;
  readonly #texts: readonly string[];
  readonly #rows = new Map<number, SheetRow>();
  #merges: readonly Range[] | undefined;

  /** Rows and cells without an address get the one they stand for. */
  constructor(name: string, document: Document, texts: readonly string[]) {
    this.name = name;
    this.root = rootOf(document);
    this.#texts = texts;
    this.#data = childOf(this.root, 'sheetData') ?? addChild(this.root, 'sheetData');
    let row = -1;
    for (const element of childrenOf(this.#data, 'row')) {
      row = numberOf(element.getAttribute('r')) ?? row + 1;
      element.setAttribute('r', String(row + 1));
      const cells = new Map<number, Element>();
      let column = -1;
      for (const cell of childrenOf(element, 'c')) {
        column = parseRange(cell.getAttribute('r') ?? '')?.left ?? column + 1;
        cell.setAttribute('r', cellText(row, column));
        cells.set(column, cell);
      }
      this.#rows.set(row, { element, cells });
    }
    this.#writeSharedFormulas();
  }

  /** One more than the last row and the last column that there are. */
  get size(): { readonly rows: number; readonly columns: number } {
    const columns = [...this.#rows.values()].flatMap(({ cells }) => [...cells.keys()]);
    return {
      rows: Math.max(-1, ...this.#rows.keys()) + 1,
      columns: columns.reduce((most, column) => Math.max(most, column), -1) + 1,
    };
  }

  /** Merged cells. */
  get merges(): readonly Range[] {
    const merges = childOf(this.root, 'mergeCells');
    this.#merges ??= merges
      ? childrenOf(merges, 'mergeCell').flatMap(
          (one) => parseRange(one.getAttribute('ref') ?? '') ?? [],
        )
      : [];
    return this.#merges;
  }

  /** Merges cells that are merged with nothing else. */
  merge(range: Range): void {
    const all = childOf(this.root, 'mergeCells') ?? addChild(this.root, 'mergeCells', afterMerges);
    addChild(all, 'mergeCell').setAttribute('ref', rangeText(range));
    all.removeAttribute('count');
    this.#merges = undefined;
  }

  cell(row: number, column: number): Element | undefined {
    return this.#rows.get(row)?.cells.get(column);
  }

  row(row: number): Element | undefined {
    return this.#rows.get(row)?.element;
  }

  /** The cells of a row that there are, by column. */
  cellsOf(row: number): ReadonlyMap<number, Element> {
    return this.#rows.get(row)?.cells ?? new Map();
  }

  /** What a cell shows, as text; a number as it is kept. */
  words(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (!cell) return '';
    const inline = childOf(cell, 'is');
    if (inline) return richText(inline).trim();
    const value = textOf(childOf(cell, 'v'));
    return (cell.getAttribute('t') === 's' ? (this.#texts[Number(value)] ?? '') : value).trim();
  }

  formula(row: number, column: number): string | undefined {
    const cell = this.cell(row, column);
    const formula = cell && childOf(cell, 'f');
    return formula ? textOf(formula) : undefined;
  }

  /** The number of a cell's style. */
  style(row: number, column: number): number {
    return Number(this.cell(row, column)?.getAttribute('s') ?? 0);
  }

  /** A row, made where there is none. */
  makeRow(row: number): Element {
    const known = this.#rows.get(row);
    if (known) return known.element;
    const element = addChild(this.#data, 'row');
    element.setAttribute('r', String(row + 1));
    const next = [...this.#rows.keys()].filter((other) => other > row).sort((a, b) => a - b)[0];
    this.#data.insertBefore(element, (next !== undefined && this.row(next)) || null);
    this.#rows.set(row, { element, cells: new Map() });
    return element;
  }

  /** A cell, made where there is none. */
  makeCell(row: number, column: number): Element {
    const known = this.cell(row, column);
    if (known) return known;
    const element = this.makeRow(row);
    const cells = this.#rows.get(row)?.cells ?? new Map<number, Element>();
    const cell = addChild(element, 'c');
    cell.setAttribute('r', cellText(row, column));
    const next = [...cells.keys()].filter((other) => other > column).sort((a, b) => a - b)[0];
    element.insertBefore(cell, (next !== undefined && cells.get(next)) || null);
    cells.set(column, cell);
    return cell;
  }

  /** Gives rows other numbers; `move` never makes two of one. */
  moveRows(move: (row: number) => number): void {
    const moved = [...this.#rows].map(([row, one]) => [move(row), one] as const);
    this.#merges = undefined;
    this.#rows.clear();
    for (const [row, one] of moved) {
      one.element.setAttribute('r', String(row + 1));
      for (const [column, cell] of one.cells) cell.setAttribute('r', cellText(row, column));
      this.#rows.set(row, one);
    }
  }

  /** Every cell with a formula. */
  *formulas(): Generator<{ row: number; column: number; cell: Element; formula: Element }> {
    for (const [row, { cells }] of this.#rows)
      for (const [column, cell] of cells) {
        const formula = childOf(cell, 'f');
        if (formula) yield { row, column, cell, formula };
      }
  }

  /** A formula that stands in one cell and is shared by others is written into each. */
  #writeSharedFormulas(): void {
    const shared = new Map<string, { text: string; at: string }>();
    for (const { cell, formula } of this.formulas()) {
      if (formula.getAttribute('t') !== 'shared') continue;
      const id = formula.getAttribute('si') ?? '';
      const at = cell.getAttribute('r') ?? '';
      const first = shared.get(id) ?? { text: textOf(formula), at };
      shared.set(id, first);
      for (const name of ['t', 'si', 'ref']) formula.removeAttribute(name);
      formula.textContent = sharedFormula(first.text, first.at, at);
    }
  }
}

/** The number of a row as it is written, from 0. */
const numberOf = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d*$/.test(text) ? Number(text) - 1 : undefined;
