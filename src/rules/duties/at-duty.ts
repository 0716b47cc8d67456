import type { DutyResult } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import { type Draft, at, sourceOf } from '../rule.ts';

/** A draft at the rule of a duty in `plan.yaml`. */
export function atDuty(office: Office, { duty }: DutyResult, message: string, hint: string): Draft {
  const index = office.plan.duties.findIndex(({ id }) => id === duty.id);
  return at(sourceOf(office, 'plan.yaml'), `duties.${index}.rule`, message, hint);
}
