import { insertRows } from 'hucre';
import { type CellStyle, type Sheet, openXlsx, saveXlsx } from 'hucre/xlsx';
import { longDate } from '#wording/time/date.ts';
import { cellContent, cellText, linesOf } from './cell-content.ts';
import { moveFormulas } from './form-formulas.ts';
import { steadyPackage } from './steady-package.ts';
import type { TableColumn, TableFrame } from './table.ts';
import { type TemplateForm, findForm, wordsAt } from './template-form.ts';

/** A form of the county, filled in. */
export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Headings that the content has no answer for: left empty, for staff to fill in by hand. */
  readonly unknown: readonly string[];
}

/**
 * Fills a form of the county's own: the columns are found by their headings; title, merged cells,
 * styles, print set-up and the line for signatures stay as they are, and move down as rows are
 * added; totals take the added rows in. 填报单位, date and telephone are filled in where the form leaves them open. `undefined`
 * where no sheet has such headings. Headings that are not fixed yet stay in view and on each page. Throws where the bytes are no workbook.
 */
export async function fillTemplate<Row>(
  template: Uint8Array,
  frame: Pick<TableFrame, 'unit' | 'date' | 'telephone'>,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Promise<FilledTemplate | undefined> {
  const workbook = await openXlsx(template, { readStyles: true });
  for (const sheet of workbook.sheets) {
    const form = findForm(sheet, columns);
    if (!form) continue;
    const at = form.headRow + 1 + form.emptyRows;
    const count = Math.max(0, rows.length - form.emptyRows);
    addRows(sheet, at, count);
    moveFormulas(workbook.sheets, { sheet: sheet.name, at, count });
    fillRows(sheet, form, rows);
    fillFrame(sheet, form, frame);
    keepHeadInView(sheet, form);
    return { bytes: steadyPackage(await saveXlsx(workbook), frame.date), unknown: form.unknown };
  }
  return undefined;
}

function fillRows<Row>(sheet: Sheet, form: TemplateForm<Row>, rows: readonly Row[]): void {
  const first = form.headRow + 1;
  const pattern = rowPattern(sheet, form);
  for (let row = first; row < first + Math.max(rows.length, form.emptyRows); row++)
    for (const [at, style] of pattern.entries()) setCell(sheet, row, at, null, style);
  for (const [index, item] of rows.entries()) {
    const row = first + index;
    const lines = form.matched.map(({ at, column }) => {
      const content = column.value(item, index);
      setCell(sheet, row, at, content, pattern[at] ?? {}, column.identifier);
      return linesOf(cellText(content), sheet.columns?.[at]?.width ?? 9);
    });
    const height = Math.min(409, Math.max(...lines, 1) * 15 + 6);
    const own = sheet.rowDefs?.get(row)?.height ?? 0;
    sheet.rowDefs ??= new Map();
    sheet.rowDefs.set(row, { ...sheet.rowDefs.get(row), height: Math.max(own, height) });
  }
}

/** How the form styles a row that waits to be filled in; its headings' lines where it has none. */
function rowPattern<Row>(sheet: Sheet, { headRow, emptyRows }: TemplateForm<Row>): CellStyle[] {
  const width = sheet.rows[headRow]?.length ?? 0;
  const styleAt = (row: number, at: number) => sheet.cells?.get(`${row},${at}`)?.style;
  return Array.from({ length: width }, (_, at) => {
    const border = styleAt(headRow, at)?.border;
    const own = emptyRows > 0 ? styleAt(headRow + 1, at) : border && { border };
    return { ...own, alignment: { vertical: 'center', ...own?.alignment, wrapText: true } };
  });
}

/** Adds rows and lengthens the print area, which the library leaves as it was. */
function addRows(sheet: Sheet, at: number, count: number): void {
  if (count === 0) return;
  insertRows(sheet, at, count);
  const area = sheet.pageSetup?.printArea;
  if (area)
    sheet.pageSetup = {
      ...sheet.pageSetup,
      printArea: area.replace(/\d+$/, (last) => String(Number(last) + count)),
    };
}

/** A form made for three rows has no need of it; one of forty pages has. What is set stays. */
function keepHeadInView<Row>(sheet: Sheet, { headRow }: TemplateForm<Row>): void {
  sheet.freezePane ??= { rows: headRow + 1 };
  // LibreOffice takes 3:4 for no rows at all, and $3:$4 for those two.
  const titles = sheet.pageSetup?.printTitlesRow ?? `1:${headRow + 1}`;
  const printTitlesRow = titles.replace(/\$?(\d+)/g, '$$$1');
  sheet.pageSetup = { ...sheet.pageSetup, printTitlesRow };
}

function setCell(
  sheet: Sheet,
  row: number,
  at: number,
  content: Parameters<typeof cellContent>[0],
  style: CellStyle,
  identifier = false,
): void {
  const cell = cellContent(content, style, identifier);
  sheet.cells ??= new Map();
  sheet.cells.set(`${row},${at}`, cell);
  const values = sheet.rows[row] ?? [];
  sheet.rows[row] = values;
  while (values.length <= at) values.push(null);
  values[at] = cell.value;
}

/** Fills in what the form asks for above its headings: 填报单位：＿＿. */
function fillFrame<Row>(
  sheet: Sheet,
  { headRow }: TemplateForm<Row>,
  { unit, date, telephone }: Pick<TableFrame, 'unit' | 'date' | 'telephone'>,
): void {
  const open: [RegExp, string][] = [
    [/(填报单位(?:（盖章）|\(盖章\))?[:：])[\s_＿　]*(?=$|\s)/u, unit],
    [
      /((?:填报日期|填报时间)[:：])[\s_＿　]*(?:年[\s_＿　]*月[\s_＿　]*日)?[\s_＿　]*(?=$|\s)/u,
      longDate(date),
    ],
    [/(联系电话[:：])[\s_＿　]*(?=$|\s)/u, telephone],
  ];
  for (let row = 0; row < headRow; row++)
    for (const at of (sheet.rows[row] ?? []).keys()) {
      const before = wordsAt(sheet, row, at);
      const after = open
        .reduce((text, [asked, answer]) => text.replace(asked, `$1${answer}　　`), before)
        .trimEnd();
      if (after === before) continue;
      const cell = sheet.cells?.get(`${row},${at}`);
      setCell(sheet, row, at, after, cell?.style ?? {});
    }
}
