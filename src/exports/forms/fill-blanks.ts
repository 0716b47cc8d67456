import { longDate } from '#wording/time/date.ts';
import type { SheetPart } from '#workbook/workbook.ts';
import { writeCell } from '#workbook/write-cell.ts';
import type { TableFrame } from '../table.ts';

/** Fills in what the form asks for above its headings: 填报单位：＿＿. */
export function fillBlanks(
  { sheet }: SheetPart,
  headRow: number,
  { unit, date, telephone }: Pick<TableFrame, 'unit' | 'date' | 'telephone'>,
): void {
  const open: [RegExp, string][] = [
    [/((?:填报|报送|上报)单位(?:（[^）]*）|\([^)]*\))?[:：])[\s_＿　]*(?=$|\s)/u, unit],
    [
      /((?:填报|报送|上报|填表)(?:日期|时间)[:：])[\s_＿　]*(?:年[\s_＿　]*月[\s_＿　]*日)?[\s_＿　]*(?=$|\s)/u,
      longDate(date),
    ],
    [/((?:联系)?电话[:：])[\s_＿　]*(?=$|\s)/u, telephone],
  ];
  for (let row = 0; row < headRow; row++)
    for (const at of sheet.cellsOf(row).keys()) {
      if (sheet.formula(row, at) !== undefined) continue;
      const before = sheet.words(row, at);
      const after = open
        .reduce((text, [asked, answer]) => text.replace(asked, `$1${answer}　　`), before)
        .trimEnd();
      if (after !== before) writeCell(sheet, row, at, after);
    }
}
