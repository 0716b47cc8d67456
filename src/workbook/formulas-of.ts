import { type FormulaPlace, withRows } from './formula.ts';
import { ruleFormulas } from './move-sheet.ts';
import { cellText } from './range.ts';
import { type RowGap, movedEnd, movedRow, wholeEnd } from './row-gap.ts';
import type { SheetPart, Workbook } from './workbook.ts';
import { childOf, childrenOf, elementsBelow, rootOf, textOf } from './xml.ts';

/** A formula of a workbook, wherever it stands. */
export interface WorkbookFormula {
  /** The sheet it stands on; empty for a name or a chart. */
  readonly on: string;
  /** Where it stands, as people say it: “整改台账”的 C9 格. */
  readonly where: string;
  readonly formula: string;
  /** It belongs to rows that wait to be filled in, and goes along with each of them. */
  readonly isOfRows: boolean;
  /** It is meant to cover all rows, whatever it covered: a print area, a filter. */
  readonly isWhole: boolean;
  write(formula: string): void;
}

/** Names that are no calculation, but cover the rows: what is printed and what is filtered. */
const areas = ['_xlnm.Print_Area', '_xlnm._FilterDatabase'];
const titles = '_xlnm.Print_Titles';

/** Every formula of a workbook; `of` is the sheet that gets rows. */
export function* formulasOf(
  { file, part, sheets }: Workbook,
  of: SheetPart,
  { first, last }: Pick<RowGap, 'first' | 'last'>,
): Generator<WorkbookFormula> {
  const isWaiting = (row: number) => first <= row && row <= last;
  for (const one of sheets) {
    const { sheet } = one;
    const on = sheet.name;
    for (const { row, column, formula } of sheet.formulas())
      yield {
        on,
        where: `“${on}”的 ${cellText(row, column)} 格`,
        formula: textOf(formula),
        isOfRows: one === of && isWaiting(row),
        isWhole: false,
        write: (text) => {
          file.edit(one.part);
          formula.textContent = text;
        },
      };
    for (const { formula, ranges, write } of ruleFormulas(sheet))
      yield {
        on,
        where: `“${on}”的条件格式或下拉选项`,
        formula,
        isOfRows: one === of && ranges.some(({ top, bottom }) => top <= last && bottom >= first),
        isWhole: false,
        write: (text) => {
          file.edit(one.part);
          write(text);
        },
      };
  }
  const names = childOf(rootOf(file.edit(part)), 'definedNames');
  for (const name of names ? childrenOf(names, 'definedName') : []) {
    const called = name.getAttribute('name') ?? '';
    const isArea = areas.includes(called);
    yield {
      on: '',
      where: `名称“${called}”`,
      formula: textOf(name),
      isOfRows: isArea || called === titles,
      isWhole: isArea,
      write: (text) => {
        name.textContent = text;
      },
    };
  }
  for (const chart of [...file.partsOfType('chart+xml'), ...file.partsOfType('chartex+xml')])
    for (const element of elementsBelow(rootOf(file.read(chart) ?? file.edit(chart))))
      if (element.localName === 'f')
        yield {
          on: '',
          where: '图表',
          formula: textOf(element),
          isOfRows: false,
          isWhole: false,
          write: (text) => {
            file.edit(chart);
            element.textContent = text;
            // What the chart showed last: it is drawn anew from the cells.
            for (const cache of ['numCache', 'strCache', 'multiLvlStrCache']) {
              const old =
                element.parentNode && childOf(element.parentNode as typeof element, cache);
              if (old) old.parentNode?.removeChild(old);
            }
          },
        };
}

/** The formula after rows were added. */
export const afterwards = (
  { on, formula, isWhole }: Pick<WorkbookFormula, 'on' | 'formula' | 'isWhole'>,
  sheet: string,
  gap: RowGap,
): string => {
  const place: FormulaPlace = { on, sheet };
  const ends = isWhole ? wholeEnd : movedEnd;
  return withRows(formula, place, ({ top, bottom, isSingle }) => {
    const from = movedRow(gap, top);
    return { top: from, bottom: isSingle ? from : ends(gap, bottom) };
  });
};
