/**
 * Rows that are added below the last of those that wait to be filled in. Whatever covers the waiting
 * rows has to cover the added ones too. Rows count from 0; with `last` before `first` no row waits.
 */
export interface RowGap {
  readonly first: number;
  readonly last: number;
  readonly added: number;
}

/** The last of the rows that can be filled in afterwards. */
const newLast = ({ last, added }: RowGap): number => last + added;

/** Where a row is afterwards. */
export const movedRow = ({ last, added }: RowGap, row: number): number =>
  row > last ? row + added : row;

/** Where a span of rows ends afterwards: one that reaches the last waiting row takes the added ones in. */
export const movedEnd = (gap: RowGap, bottom: number): number =>
  gap.first <= gap.last && bottom === gap.last ? newLast(gap) : movedRow(gap, bottom);

/**
 * Where it ends if it is meant to cover the rows whatever it covered: a filter that was set up for the
 * headings alone, a print area that ends too early.
 */
export const wholeEnd = (gap: RowGap, bottom: number): number =>
  bottom >= gap.first - 1 && bottom <= gap.last ? newLast(gap) : movedRow(gap, bottom);

/** Does a span hold some of the waiting rows, and not all? Then it would hold some of the new ones. */
export const isPartial = ({ first, last, added }: RowGap, top: number, bottom: number): boolean =>
  added > 0 && top <= last && bottom >= first && (top > first || bottom < last);
