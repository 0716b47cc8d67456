import type { CivilDate } from '../basics/date.ts';
import type { Inspection } from './inspection.ts';
import type { Rectification } from '../rectifications/rectification.ts';
import type { UnitDebts } from '../office/unit-debts.ts';

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

/** What a unit owes, parted by a notice. */
export interface DebtsBeside {
  /** Overdue opinions that the notice is about 本次通报的. */
  readonly here: readonly Rectification[];
  /** Whatever else of the unit is overdue. */
  readonly other: UnitDebts;
}

/** What a unit owes: what the notice is about apart from the rest, which it doesn't blame. */
export function debtsBeside(debts: UnitDebts, { items }: Pick<Inspection, 'items'>): DebtsBeside {
  const isHere = ({ id }: Rectification) => items.includes(id);
  return {
    here: debts.matters.filter(isHere),
    other: { ...debts, matters: debts.matters.filter((matter) => !isHere(matter)) },
  };
}
