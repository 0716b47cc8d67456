import { parseA1Ref, stringifyA1Ref } from '@borgar/fx/xlsx';
import { type RowGap, movedRow } from './row-gap.ts';

/** A block of cells; rows and columns from 0, both ends in it. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `B5` and `A4:O7`; `undefined` for whole rows or columns and for what is no address. */
export function parseRange(text: string): Range | undefined {
  const found = parseA1Ref(text);
  const range = found && 'range' in found ? found.range : undefined;
  if (!range) return undefined;
  const { top, bottom, left, right } = range;
  const isBlock = [top, bottom, left, right].every((edge) => typeof edge === 'number');
  return isBlock ? ({ top, bottom, left, right } as Range) : undefined;
}

export const rangeText = ({ top, bottom, left, right }: Range): string =>
  stringifyA1Ref({ range: { top, bottom, left, right } });

/** `B5` for row 4, column 1. */
export const cellText = (row: number, column: number): string =>
  rangeText({ top: row, bottom: row, left: column, right: column });

/** A list of ranges (`L5:L7 N5`) after rows were added; `ends` says where what ends in a row ends then. */
export const movedRanges = (
  list: string,
  gap: RowGap,
  ends: (gap: RowGap, bottom: number) => number,
): string =>
  list
    .trim()
    .split(/\s+/)
    .map((text) => {
      const range = parseRange(text);
      if (!range) return text;
      return rangeText({
        ...range,
        top: movedRow(gap, range.top),
        bottom: ends(gap, range.bottom),
      });
    })
    .join(' ');
