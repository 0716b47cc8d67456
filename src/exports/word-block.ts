import type { CivilDate } from '#model/basics/date.ts';

/** A part of a Word document, as data. */
export type WordBlock =
  /** Level 1 is 一、, level 2 is （一）; the number is part of the text. */
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** A paragraph; `label` stands before it, in bold; `mark` is that of an entry of a list. */
  | {
      readonly type: 'paragraph';
      readonly text: string;
      readonly label?: string;
      readonly mark?: string;
    }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      /** Share of the width that each column takes; they need not add up to anything. */
      readonly shares: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  /** A form to be filled in by hand: a label, and beside it what may be ticked, or so many lines. */
  | { readonly type: 'form'; readonly rows: readonly FormRow[] };

/** A row of a form 登记表. */
export interface FormRow {
  readonly label: string;
  /** Words beside the label, such as boxes to tick; empty where something is to be written. */
  readonly text: string;
  /** Height, in lines of handwriting. */
  readonly lines: number;
}

/** A plain Word document in the manner of an official one: no red head, no seal. */
export interface WordDocument {
  readonly title: string;
  /** A line in brackets below the title. */
  readonly subtitle?: string;
  readonly blocks: readonly WordBlock[];
  /** Who signs 落款, and the day. */
  readonly issuer: string;
  readonly date: CivilDate;
  /** For the hand, not for the file: narrow margins, type of this size (points), no signature. */
  readonly handout?: { readonly size: number };
}
