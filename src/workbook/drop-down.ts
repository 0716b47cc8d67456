import { parseA1Ref } from '@borgar/fx/xlsx';
import { type Range, parseRange } from './range.ts';
import type { SheetPart, Workbook } from './workbook.ts';
import { childOf, childrenOf, elementsBelow, isOn, rootOf, textOf } from './xml.ts';

/**
 * The words that a drop-down 下拉选项 of a cell offers: written in it, or in cells that it names.
 * `undefined` where the cell has none, or one whose words are calculated.
 */
export function dropDownWords(
  workbook: Workbook,
  { sheet }: SheetPart,
  row: number,
  column: number,
): readonly string[] | undefined {
  for (const rule of elementsBelow(sheet.root, 'sheetData')) {
    if (rule.localName !== 'dataValidation' || rule.getAttribute('type') !== 'list') continue;
    const inside = [...elementsBelow(rule)];
    const list =
      rule.getAttribute('sqref') ?? textOf(inside.find(({ localName }) => localName === 'sqref'));
    const isMeant = list.split(/\s+/).some((text) => isWithin(parseRange(text), row, column));
    if (!isMeant) continue;
    const formula = textOf(inside.find(({ localName }) => localName === 'formula1'));
    return wordsOf(workbook, sheet.name, formula);
  }
  return undefined;
}

const isWithin = (range: Range | undefined, row: number, column: number): boolean =>
  range !== undefined &&
  range.top <= row &&
  row <= range.bottom &&
  range.left <= column &&
  column <= range.right;

function wordsOf(
  { file, part, sheets }: Workbook,
  on: string,
  formula: string,
): string[] | undefined {
  const written = /^"(.*)"$/s.exec(formula.trim())?.[1];
  if (written !== undefined)
    return written
      .replaceAll('""', '"')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  const names = childOf(rootOf(file.read(part) ?? file.edit(part)), 'definedNames');
  const named = (names ? childrenOf(names, 'definedName') : []).find(
    (name) => name.getAttribute('name') === formula.trim() && !isOn(name, 'function'),
  );
  const ref = parseA1Ref((named ? textOf(named) : formula).trim());
  const sheet = sheets.find((one) => one.sheet.name === (ref?.sheetName || on))?.sheet;
  if (!ref || !('range' in ref) || !ref.range || !sheet) return undefined;
  const { top, bottom, left, right } = ref.range;
  const { rows } = sheet.size;
  const words: string[] = [];
  for (let row = top ?? 0; row <= Math.min(bottom ?? rows, rows); row++)
    for (let column = left ?? 0; column <= (right ?? left ?? 0); column++)
      words.push(sheet.words(row, column));
  return words.filter(Boolean);
}
