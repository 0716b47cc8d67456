import { type ShownCount, smallestShown, suppressCounts } from './suppress.ts';
import type { Survey } from './survey.ts';

type Question = Survey['questions'][number];

/** The answers to a question as they may be shown. */
export interface ShownCells {
  /** In the order of the answers. */
  readonly counts: readonly ShownCount[];
  /** What shares are shares of, and what hidden cells are the rest of. */
  readonly total: number;
}

/**
 * Small cells of a question hidden, also from whoever subtracts: people who were asked and gave no
 * answer are a cell of their own, which `n` less the shown answers would give away. Where there are
 * few of them, they are hidden with another cell, and everything is counted out of `n`.
 */
export function shownCells({ answers }: Pick<Question, 'answers'>, n?: number): ShownCells {
  const counts = answers.map(({ count }) => count);
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const silent = (n ?? answered) - answered;
  if (silent <= 0 || silent >= smallestShown)
    return { counts: suppressCounts(counts), total: answered };
  return { counts: suppressCounts([...counts, silent]).slice(0, -1), total: answered + silent };
}
