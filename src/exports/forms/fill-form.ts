import { addRows, obstacles } from '#workbook/add-rows.ts';
import { recalculate } from '#workbook/recalculate.ts';
import type { RowGap } from '#workbook/row-gap.ts';
import { keepHeadInView, letRowsRunOn } from '#workbook/view.ts';
import { WorkbookProblem } from '#workbook/workbook-problem.ts';
import { type SheetPart, type Workbook, openWorkbook } from '#workbook/workbook.ts';
import { steadyPackage } from '../steady-package.ts';
import type { TableColumn, TableFrame } from '../table.ts';
import { fillBlanks } from './fill-blanks.ts';
import { fillRows } from './fill-rows.ts';
import { besides } from './other-sheets.ts';
import { type FormHead, headOf, isForm } from './find-form.ts';
import { type WaitingRows, waitingRows } from './waiting-rows.ts';

/** A form of the county, filled in. */
interface FilledForm {
  readonly kind: 'filled';
  readonly bytes: Uint8Array;
  /** Headings that the content has no answer for: left empty, for staff to fill in by hand. */
  readonly unknown: readonly string[];
  /** What staff should look at, in a sentence each. */
  readonly notes: readonly string[];
  /** Why other sheets of the workbook that are such a form were left as they are, in a sentence each. */
  readonly refused: readonly string[];
}

/** A form for something else, or one that calls things in a way nobody here knows. */
interface OtherForm {
  readonly kind: 'other';
  /** The headings of the sheet that comes nearest: those that are known, and those that are not. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** A form that can't be filled in without it saying what is not so. */
interface RefusedForm {
  readonly kind: 'refused';
  /** Why, in a sentence each. */
  readonly reasons: readonly string[];
}

/** No workbook, or one that is broken. */
interface UnreadableForm {
  readonly kind: 'unreadable';
  /** Why, and what to do, in a sentence. */
  readonly reason: string;
}

export type FormResult = FilledForm | OtherForm | RefusedForm | UnreadableForm;

/**
 * Fills in a form of the county's own 县里的表样: every sheet that is one, its columns found by their
 * headings; of the others it says why they were left aside. Rows are added where there are too few, and formulas, drop-downs, formats, filters, print areas and merged
 * cells cover them; everything else stays as it is. 填报单位, date and telephone are filled in where
 * the form leaves them open.
 */
export function fillForm<Row>(
  form: Uint8Array,
  frame: Pick<TableFrame, 'unit' | 'date' | 'telephone'>,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): FormResult {
  try {
    return fill(form, frame, columns, rows);
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    return { kind: 'unreadable', reason: error.message };
  }
}

function fill<Row>(
  form: Uint8Array,
  frame: Pick<TableFrame, 'unit' | 'date' | 'telephone'>,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): FormResult {
  const workbook = openWorkbook(form);
  const heads = workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((part) => {
      const head = headOf(part.sheet, columns);
      return head ? [{ part, head }] : [];
    });
  const fitting = heads.filter(({ head }) => isForm(head, columns));
  if (fitting.length === 0) return otherForm(heads.map(({ head }) => head));
  const sheets = fitting.map(({ part, head }) => ({
    ...{ part, head },
    ...fillSheet(workbook, { part, head }, frame, rows),
  }));
  const filled = sheets.filter(({ reasons }) => reasons.length === 0);
  if (filled.length === 0)
    return { kind: 'refused', reasons: sheets.flatMap(({ reasons }) => reasons) };
  recalculate(workbook);
  return {
    kind: 'filled',
    bytes: steadyPackage(workbook.file.bytes(), frame.date),
    unknown: [...new Set(filled.flatMap(({ head }) => head.unknown.map(({ text }) => text)))],
    notes: [
      ...sheets.flatMap(({ notes }) => notes),
      ...besides(
        filled.map(({ part }) => part),
        heads.filter(({ head }) => !isForm(head, columns)),
      ),
    ],
    refused: sheets.flatMap(({ reasons }) => reasons),
  };
}

/** A sheet that fits, and its head. */
interface Fitting<Row> {
  readonly part: SheetPart;
  readonly head: FormHead<Row>;
}

/** Fills in one sheet of the workbook, or says in a sentence each why it can't be. */
function fillSheet<Row>(
  workbook: Workbook,
  { part, head }: Fitting<Row>,
  frame: Pick<TableFrame, 'unit' | 'date' | 'telephone'>,
  rows: readonly Row[],
): { readonly reasons: readonly string[]; readonly notes: readonly string[] } {
  const waiting = waitingOf(part, head);
  const gap = gapOf(waiting, rows.length);
  const own = ownFormulas(part, head, gap);
  const reasons = [...filledText(part, waiting), ...obstacles(workbook, part, gap, own)];
  if (reasons.length > 0) return { reasons, notes: [] };
  addRows(workbook, part, gap);
  if (gap.added > 0) letRowsRunOn(part);
  const notes = fillRows(workbook, part, { head, gap, columns: head.matched }, rows);
  fillBlanks(part, head.row, frame);
  keepHeadInView(workbook, part, head.row);
  return { reasons: [], notes };
}

/** The sheet that comes nearest to a form speaks for the workbook. */
function otherForm<Row>(heads: readonly FormHead<Row>[]): OtherForm {
  const [nearest] = heads.toSorted((a, b) => b.matched.length - a.matched.length);
  return {
    kind: 'other',
    known: nearest?.matched.map(({ text }) => text) ?? [],
    unknown: nearest?.unknown.map(({ text }) => text) ?? [],
  };
}

function waitingOf<Row>({ sheet }: SheetPart, { row, matched }: FormHead<Row>): WaitingRows {
  return waitingRows(sheet, row, {
    known: matched.map(({ at }) => at),
    numbers: matched.filter(({ column }) => column.heading === '序号').map(({ at }) => at),
  });
}

const gapOf = ({ first, last }: WaitingRows, wanted: number): RowGap => ({
  first,
  last,
  added: Math.max(0, wanted - (last - first + 1)),
});

/** Columns of the waiting rows with formulas that stay: those that the office has no answer for. */
function ownFormulas<Row>(
  { sheet }: SheetPart,
  { matched }: FormHead<Row>,
  { last }: RowGap,
): number[] {
  return Array.from({ length: sheet.size.columns }, (_, at) => at).filter(
    (at) => sheet.formula(last, at) !== undefined && !matched.some((column) => column.at === at),
  );
}

const filledText = ({ sheet }: SheetPart, { filled }: WaitingRows): string[] =>
  filled === undefined
    ? []
    : [
        `“${sheet.name}”第 ${filled + 1} 行已经填了内容，像是示例或者上一次填的。删掉这些行，只留空行`,
      ];
