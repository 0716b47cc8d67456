import { type Range, movedRanges, parseRange } from './range.ts';
import { type RowGap, movedEnd, movedRow, wholeEnd } from './row-gap.ts';
import type { Sheet } from './sheet.ts';
import { type Element, elementsBelow, textOf } from './xml.ts';

type Ends = (gap: RowGap, bottom: number) => number;

/** What has to cover the rows, by the name of its element: where its ranges end afterwards. */
const covering: Readonly<Record<string, Ends>> = {
  dataValidation: movedEnd,
  conditionalFormatting: movedEnd,
  protectedRange: movedEnd,
  ignoredError: movedEnd,
  dimension: movedEnd,
  autoFilter: wholeEnd,
  sortState: wholeEnd,
  sortCondition: wholeEnd,
};

/** Attributes that hold ranges of the sheet itself. */
const rangeAttributes = ['ref', 'sqref', 'activeCell', 'topLeftCell', 'r'];

/** Elements whose text is a formula. */
const formulaElements = ['formula', 'formula1', 'formula2', 'f'];

/** Moves everything of a sheet that gets rows, but what its formulas say. */
export function moveSheet(sheet: Sheet, gap: RowGap): void {
  for (const element of elementsBelow(sheet.root, 'sheetData')) {
    const name = element.localName ?? '';
    const ends = covering[name] ?? movedRow;
    for (const attribute of rangeAttributes) {
      const list = element.getAttribute(attribute);
      if (list) element.setAttribute(attribute, movedRanges(list, gap, ends));
    }
    // Of newer drop-downs and formats the ranges are a text; a small chart stands in its cell.
    if (name === 'sqref') {
      const inCell = element.parentNode?.nodeName.endsWith('sparkline');
      element.textContent = movedRanges(textOf(element), gap, inCell ? movedRow : movedEnd);
    }
    if (name === 'brk') moveBreak(element, gap);
    if (name === 'row') moveAnchor(element, gap);
  }
  for (const { formula } of sheet.formulas()) {
    const ref = formula.getAttribute('ref');
    if (ref) formula.setAttribute('ref', movedRanges(ref, gap, movedRow));
  }
  sheet.moveRows((row) => movedRow(gap, row));
}

/** A break of pages stands below the row of its number, counted from 1. */
function moveBreak(element: Element, { last, added }: RowGap): void {
  const id = Number(element.getAttribute('id'));
  if (element.parentNode?.nodeName.endsWith('rowBreaks') && id > last)
    element.setAttribute('id', String(id + added));
}

/** A corner of something that lies on the cells, such as a picture or a button; counted from 0. */
export function moveAnchor(row: Element, gap: RowGap): void {
  const at = Number(textOf(row));
  if (/(?:from|to)$/.test(row.parentNode?.nodeName ?? ''))
    row.textContent = String(movedRow(gap, at));
}

/** The formulas of drop-downs, formats and the like of a sheet, wherever they are written. */
export function* ruleFormulas(sheet: Sheet): Generator<{
  readonly formula: string;
  /** What the rule is for; none where it isn't said. */
  readonly ranges: readonly Range[];
  write(formula: string): void;
}> {
  for (const element of elementsBelow(sheet.root, 'sheetData')) {
    const ranges = () => rangesOf(element);
    if (formulaElements.includes(element.localName ?? ''))
      yield {
        formula: textOf(element),
        ranges: ranges(),
        write: (formula) => {
          element.textContent = formula;
        },
      };
    if (element.localName === 'cfvo' && element.getAttribute('type') === 'formula')
      yield {
        formula: element.getAttribute('val') ?? '',
        ranges: ranges(),
        write: (formula) => element.setAttribute('val', formula),
      };
  }
}

/** The ranges that the rule around an element is for. */
function rangesOf(element: Element): Range[] {
  for (let at = element.parentNode as Element | null; at; at = at.parentNode as Element | null) {
    if (at.nodeType !== 1 || at.localName === 'worksheet') return [];
    const list =
      at.getAttribute('sqref') ??
      textOf([...elementsBelow(at)].find(({ localName }) => localName === 'sqref'));
    if (list) return list.split(/\s+/).flatMap((text) => parseRange(text) ?? []);
  }
  return [];
}
