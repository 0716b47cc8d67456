import type { CivilDate } from '#model/basics/date.ts';

/** What a cell holds, typed as a spreadsheet types it; `null` for nothing. */
export type TableCell = string | number | { readonly date: CivilDate } | null;

/** A column of a table of rows of type `Row`. */
export interface TableColumn<Row> {
  readonly heading: string;
  /** Other headings that forms of the county use for the same 同义的栏目名. */
  readonly also?: readonly string[];
  /** What the office says that forms call it: that comes before any other meaning. */
  readonly calledByOffice?: readonly string[];
  /**
   * Headings of another column that mean this one where that other is asked for by a heading that can
   * mean nothing else.
   */
  readonly alsoBeside?: readonly string[];
  /** Width in characters of a digit, as spreadsheets count it; a Chinese character takes two. */
  readonly width: number;
  /** Set in the middle: numbers, dates and words of a fixed list. */
  readonly centred?: true;
  /** A number that is a name, such as 意见编号: stays text, so that no digit is lost. */
  readonly identifier?: true;
  /** A form without it is for something else. */
  readonly essential?: true;
  /** What the row says; `index` counts from 0. */
  readonly value: (row: Row, index: number) => TableCell;
  /** Shorter words for the same, where a form takes only those of a drop-down; the fullest first. */
  readonly choices?: (row: Row) => readonly string[];
}

/** What stands around the rows of an office's table. */
export interface TableFrame {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Title above all columns 表名. */
  readonly title: string;
  /** Who fills it in 填报单位. */
  readonly unit: string;
  /** The day of the figures 填报日期. */
  readonly date: CivilDate;
  /** Landline for questions 联系电话. */
  readonly telephone: string;
  /** Of a fictional office: every page says so. */
  readonly sample: boolean;
  /** Words before the places to sign, below the rows 签字栏; none without. */
  readonly signatures: readonly string[];
  readonly paper: 'a3' | 'a4';
}
