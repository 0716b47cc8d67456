import { intervalOf } from './proportion-change.ts';
import { shownCells } from './survey-cells.ts';
import type { Survey } from './survey.ts';

/** How far a share of a sample may be off: its 95 % interval, as fractions of 1. */
export interface Margin {
  readonly low: number;
  readonly high: number;
}

/** The margin of each answer to a question 误差范围; none of a cell that stays hidden. */
export function marginsOf(
  question: Pick<Survey['questions'][number], 'answers'>,
  n: number | undefined,
): (Margin | undefined)[] {
  const { counts, total } = shownCells(question, n);
  return counts.map((count) =>
    count === undefined || total === 0 ? undefined : intervalOf({ count, of: total }),
  );
}

/**
 * The margins of the borders between the parts of a bar, from left to right: of all shown answers up to
 * there together. From shown counts alone, so that no hidden part has a border of its own.
 */
export function borderMargins(
  question: Pick<Survey['questions'][number], 'answers'>,
  n: number | undefined,
): Margin[] {
  const { counts, total } = shownCells(question, n);
  const shown = counts.filter((count) => count !== undefined && count > 0);
  let before = 0;
  return shown.flatMap((count = 0) => {
    before += count;
    return before < total ? [intervalOf({ count: before, of: total })] : [];
  });
}
