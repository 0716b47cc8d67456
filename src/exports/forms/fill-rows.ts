import { daysBetween } from '#model/basics/date.ts';
import { longDate } from '#wording/time/date.ts';
import { columnWidth } from '#workbook/columns.ts';
import { dropDownWords } from '#workbook/drop-down.ts';
import type { RowGap } from '#workbook/row-gap.ts';
import { Styles } from '#workbook/styles.ts';
import type { SheetPart, Workbook } from '#workbook/workbook.ts';
import { dayNumber, writeCell } from '#workbook/write-cell.ts';
import { dayZero, linesOf } from '../cell-content.ts';
import type { TableCell, TableColumn } from '../table.ts';
import type { FormHead } from './find-form.ts';
import type { MatchedColumn } from './match-headings.ts';

/** Where the rows go. */
interface Target<Row> {
  readonly head: Pick<FormHead<Row>, 'row'>;
  readonly gap: RowGap;
  readonly columns: readonly MatchedColumn<Row>[];
}

/** Points of a line of text, and the height that Excel allows a row at most. */
const [linePoints, maxPoints] = [15, 409];

/** Writes the rows. Gives what staff should look at, a sentence each. */
export function fillRows<Row>(
  workbook: Workbook,
  part: SheetPart,
  { head, gap, columns }: Target<Row>,
  rows: readonly Row[],
): string[] {
  workbook.file.edit(part.part);
  const { sheet } = part;
  const styles = new Styles(workbook);
  const hasPattern = gap.first <= gap.last;
  const notes = columns.flatMap((one) => replacedText(part, gap, one));
  const texts = rows.map(() => [] as { text: string; width: number }[]);
  for (const { at, text: heading, column } of columns) {
    const words = dropDownWords(workbook, part, gap.first, at);
    const strange = new Set<string>();
    for (const [index, row] of rows.entries()) {
      const at0 = gap.first + index;
      const { content, fits } = contentOf(column, row, index, words);
      const text =
        typeof content === 'object' && content ? longDate(content.date) : String(content ?? '');
      if (!fits) strange.add(text);
      writeCell(sheet, at0, at, cellValue(content, workbook.isFrom1904));
      const format = typeof content === 'object' && content ? 'date' : column.identifier && 'text';
      const style = styles.with(sheet.style(at0, at), {
        ...(format && { format }),
        ...(!hasPattern && { linesOf: sheet.style(head.row, at) }),
      });
      sheet.makeCell(at0, at).setAttribute('s', String(style));
      texts[index]?.push({ text, width: columnWidth(sheet, at0, at) });
    }
    for (let row = gap.first + rows.length; row <= gap.last; row++)
      if (sheet.cell(row, at)) writeCell(sheet, row, at, null);
    if (strange.size > 0)
      notes.push(
        `“${heading}”的下拉选项里没有 ${[...strange].map((text) => `“${text}”`).join('、')}，照实写了`,
      );
  }
  for (const [index, row] of texts.entries()) setHeight(part, gap.first + index, row);
  return notes;
}

/** What a cell says: the fullest words that the drop-down of the form offers, where it has one. */
function contentOf<Row>(
  column: TableColumn<Row>,
  row: Row,
  index: number,
  words: readonly string[] | undefined,
): { content: TableCell; fits: boolean } {
  const content = column.value(row, index);
  if (!words || content === null || content === '' || typeof content === 'object')
    return { content, fits: true };
  const offered = [String(content), ...(column.choices?.(row) ?? [])].find((one) =>
    words.includes(one),
  );
  return { content: offered ?? content, fits: offered !== undefined };
}

const cellValue = (content: TableCell, isFrom1904: boolean) =>
  typeof content === 'object' && content
    ? dayNumber(daysBetween(dayZero, content.date), isFrom1904)
    : content;

/** A column of formulas that the office's own words replace. */
function replacedText<Row>(
  { sheet }: SheetPart,
  { first, last }: RowGap,
  { at, text, column }: MatchedColumn<Row>,
): string[] {
  const hasFormula =
    first <= last && sheet.formula(first, at) !== undefined && column.heading !== '序号';
  return hasFormula ? [`“${text}”一栏原来是公式，换成了单位填的内容`] : [];
}

/** Rows that nobody typed are not measured by programs: they get the height of their longest text. */
function setHeight(
  { sheet }: SheetPart,
  row: number,
  texts: readonly { text: string; width: number }[],
) {
  const element = sheet.makeRow(row);
  const lines = Math.max(...texts.map(({ text, width }) => linesOf(text, width)), 1);
  const own = Number(element.getAttribute('ht') ?? 0);
  element.setAttribute('ht', String(Math.min(maxPoints, Math.max(own, lines * linePoints + 6))));
  element.setAttribute('customHeight', '1');
  element.removeAttribute('hidden');
}
