import type { CivilDate } from './date.ts';
import type { Inspection } from './inspection.ts';

/** A unit that was named 通报单位, with what it answered. */
export interface NamedUnit {
  readonly unit: string;
  /** Oldest first. */
  readonly answers: Inspection['answers'];
  /** Has the deadline passed without an answer? 逾期未答复 */
  readonly silent: boolean;
}

/** The units that a notice names, and which of them did not answer in time. */
export const namedUnits = (
  { named, answers, deadline }: Pick<Inspection, 'named' | 'answers' | 'deadline'>,
  today: CivilDate,
): NamedUnit[] =>
  named.map((unit) => {
    const own = answers.filter((answer) => answer.unit === unit && answer.on <= today);
    const overdue = deadline !== undefined && deadline < today;
    return { unit, answers: own, silent: overdue && own.length === 0 };
  });
