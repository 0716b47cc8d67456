import { isDateFormat } from 'hucre';
import type { Workbook } from './workbook.ts';
import { type Element, addChild, childOf, childrenOf, rootOf } from './xml.ts';

/** What a cell needs of its style beyond what the form gives it. */
export interface StyleWish {
  /** The number format where the form has none of its own for such content: of dates, of texts. */
  readonly format?: 'date' | 'text';
  /** The style whose lines are drawn around it, where the form has no empty row to go by. */
  readonly linesOf?: number;
}

const formats = { date: 'yyyy"年"m"月"d"日"', text: '@' } as const;
const textFormat = 49;
/** Formats of numbers come first of all. */
const partsAfterFormats = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
/** Formats that programs know by number; 27 to 36 and 50 to 58 are Chinese dates. */
const builtInDates = new Set([14, 15, 16, 17, 22, ...span(27, 36), ...span(50, 58)]);

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The styles of cells 单元格格式: new ones are copies of the form's own, changed in what has to be. */
export class Styles {
  readonly #root: Element;
  readonly #cells: Element;
  readonly #made = new Map<string, number>();

  constructor({ file, part }: Workbook) {
    const [name = ''] = file.related(part, 'styles');
    const root = rootOf(file.edit(name));
    this.#root = root;
    this.#cells = childOf(root, 'cellXfs') ?? addChild(root, 'cellXfs', ['cellStyles', 'dxfs']);
  }

  /** Is a number in this style shown as a day of the calendar? */
  isDate(style: number): boolean {
    const id = Number(this.#cell(style)?.getAttribute('numFmtId') ?? 0);
    const formats = childOf(this.#root, 'numFmts');
    const own = (formats ? childrenOf(formats, 'numFmt') : []).find(
      (one) => Number(one.getAttribute('numFmtId')) === id,
    );
    return own ? isDateFormat(own.getAttribute('formatCode') ?? '') : builtInDates.has(id);
  }

  /** A style as asked: in lines that break, in the middle unless the form says otherwise. */
  with(style: number, wish: StyleWish): number {
    const format = wish.format === 'date' && this.isDate(style) ? undefined : wish.format;
    const key = `${style} ${format} ${wish.linesOf}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const own = this.#cell(style) ?? addChild(this.#cells, 'xf');
    const copy = own.cloneNode(true) as Element;
    if (format) {
      copy.setAttribute('numFmtId', String(this.#formatId(format)));
      copy.setAttribute('applyNumberFormat', '1');
    }
    const lines = wish.linesOf === undefined ? undefined : this.#cell(wish.linesOf);
    if (lines) {
      copy.setAttribute('borderId', lines.getAttribute('borderId') ?? '0');
      copy.setAttribute('applyBorder', '1');
    }
    const alignment =
      childOf(copy, 'alignment') ?? addChild(copy, 'alignment', ['protection', 'extLst']);
    if (!alignment.hasAttribute('vertical')) alignment.setAttribute('vertical', 'center');
    alignment.setAttribute('wrapText', '1');
    copy.setAttribute('applyAlignment', '1');
    this.#cells.appendChild(copy);
    const made = childrenOf(this.#cells, 'xf').length - 1;
    this.#cells.setAttribute('count', String(made + 1));
    this.#made.set(key, made);
    return made;
  }

  #cell(style: number): Element | undefined {
    return childrenOf(this.#cells, 'xf')[style];
  }

  #formatId(format: keyof typeof formats): number {
    if (format === 'text') return textFormat;
    const own =
      childOf(this.#root, 'numFmts') ?? addChild(this.#root, 'numFmts', partsAfterFormats);
    const all = childrenOf(own, 'numFmt');
    const same = all.find((one) => one.getAttribute('formatCode') === formats[format]);
    if (same) return Number(same.getAttribute('numFmtId'));
    const id = Math.max(163, ...all.map((one) => Number(one.getAttribute('numFmtId')))) + 1;
    const made = addChild(own, 'numFmt');
    made.setAttribute('numFmtId', String(id));
    made.setAttribute('formatCode', formats[format]);
    own.setAttribute('count', String(all.length + 1));
    return id;
  }
}
