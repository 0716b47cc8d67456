/** Cells under this are hidden wherever survey answers are shown. */
export const smallestShown = 5;

/** A cell as it may be shown; `undefined` where the count stays hidden. */
export type ShownCount = number | undefined;

/**
 * Counts of one question as they may be shown beside their total (issue 2, section 4).
 *
 * - Cells of 1 to `min - 1` people are hidden. A zero is shown: it is about nobody.
 * - Hidden cells must hold two different counts, else the total gives them away: where they don't,
 *   all cells of the smallest count that is left are hidden too.
 * - Where every answer was given by fewer than `min` people, everything is hidden, zeros too.
 *
 * Equal counts are treated alike, so exchanging two different hidden counts gives another table
 * that looks the same: nobody can compute one, even knowing these rules (the test tries all
 * tables). Therefore hidden cells are all marked alike, never "under 5", without percentages.
 */
export function suppressCounts(counts: readonly number[], min = smallestShown): ShownCount[] {
  const small = new Set(counts.filter((count) => count > 0 && count < min));
  const large = counts.filter((count) => count >= min);
  if (small.size > 0 && large.length === 0) return counts.map(() => undefined);
  const hidden = small.size === 1 ? new Set([...small, Math.min(...large)]) : small;
  return counts.map((count) => (hidden.has(count) ? undefined : count));
}
