import type { Assignment } from '../plan/assignment.ts';
import { publicEntries, publicItems } from '../audience.ts';
import type { DutyResult } from '../plan/duty-result.ts';
import type { Office } from '../library.ts';
import { publicPlan } from '../plan/public-plan.ts';
import { daysOverdue } from '../rectifications/rectification-facts.ts';
import type { Rectification } from '../rectifications/rectification.ts';

/** What a unit owes today 欠账, as far as the public may see it. */
export interface UnitDebts {
  /** Opinions it leads that are past their deadline 逾期整改. */
  readonly matters: readonly Rectification[];
  /** Duties of the plan that it owns and that are late 逾期任务. */
  readonly duties: readonly DutyResult[];
  /** Tasks of the division of work that it leads, past their deadline 逾期分工. */
  readonly tasks: readonly Assignment[];
}

/** What is overdue of a unit: computed, never typed, so that no notice can say less or more. */
export const unitDebts = (office: Office, unit: string): UnitDebts => ({
  matters: publicItems(office, 'rectification').filter(
    (item) => item.unit === unit && daysOverdue(item, office.today) > 0,
  ),
  duties: publicPlan(office.duties).duties.filter(
    ({ duty, state }) => duty.owner === unit && state === 'late',
  ),
  tasks: publicEntries(office.assignments).filter(
    ({ lead, doneOn, deadline }) =>
      lead === unit && !doneOn && deadline !== undefined && deadline < office.today,
  ),
});
