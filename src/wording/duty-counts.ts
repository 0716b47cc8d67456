import type { DutyResult } from '#model/duty-result.ts';
import type { BalancePart } from './balance.ts';
import { dutyWord, dutyStateWord } from './duty.ts';

/** Duties by how they stand, in a fixed order; what was met after its day counts apart. */
export function dutyCounts(results: readonly DutyResult[]): BalancePart[] {
  const lately = (result: DutyResult) => result.state === 'met' && result.lateDays > 0;
  const states = ['met', 'short', 'late', 'not-yet-due', 'unknown'] as const;
  const parts = states.map((state) => ({
    ...dutyStateWord(state),
    count: results.filter((result) => result.state === state && !lately(result)).length,
  }));
  const tardy = {
    word: '逾期后落实',
    tone: dutyWord({ state: 'met', lateDays: 1 }).tone,
    count: results.filter(lately).length,
  };
  return [...parts.slice(0, 3), tardy, ...parts.slice(3)].filter((part) => part.count > 0);
}
