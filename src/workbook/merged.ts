import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

/** The merged cell that a place is part of. */
export const coveringMerge = (sheet: Sheet, row: number, column: number): Range | undefined =>
  sheet.merges.find(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
