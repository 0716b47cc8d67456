import type { CivilDate } from '../basics/date.ts';
import type { Office } from '../library.ts';
import type { Duty, DutyRule } from './plan.ts';

/** The day by which a duty has to be done, and the field that says so. */
export function lastDayOf(rule: DutyRule): { field: string; on: CivilDate } | undefined {
  switch (rule.type) {
    case 'window':
      return { field: 'to', on: rule.to };
    case 'count':
    case 'deadline':
    case 'monthly':
    case 'coverage':
    case 'spread':
    case 'evidence':
    case 'filing':
      return rule.by && { field: 'by', on: rule.by };
    case 'standing':
      return undefined;
    default:
      return rule satisfies never;
  }
}

/** A duty that is due before its own plan was issued, as in source B 日期矛盾. */
export interface DatesInConflict {
  /** Field of the rule that holds the due date. */
  readonly field: string;
  readonly due: CivilDate;
  readonly issuedOn: CivilDate;
}

/** The dates of a duty that can't both be kept; shown beside it, never corrected. */
export function datesInConflict(
  { rule }: Pick<Duty, 'rule'>,
  { items, plan }: Pick<Office, 'items' | 'plan'>,
): DatesInConflict | undefined {
  const issuedOn = items.document.find(({ id }) => id === plan.source)?.issuedOn;
  const last = lastDayOf(rule);
  return issuedOn && last && last.on < issuedOn
    ? { field: last.field, due: last.on, issuedOn }
    : undefined;
}
