import type { Assignment } from '../plan/assignment.ts';
import { publicEntries, publicItems } from '../audience.ts';
import type { DutyResult } from '../plan/duty-result.ts';
import type { Kind } from '../kinds.ts';
import type { Items, Office } from '../library.ts';
import { publicPlan } from '../plan/public-plan.ts';
import type { Rectification } from '../rectifications/rectification.ts';

/** What a unit answers for 责任单位, as far as the public may see it. */
export interface UnitFacts {
  /** Rectifications it leads. */
  readonly leads: readonly Rectification[];
  /** Rectifications that it helps another unit with 配合. */
  readonly helps: readonly Rectification[];
  /** Duties of the plan that it owns. */
  readonly duties: readonly DutyResult[];
  /** Tasks of the division of work that it leads or supports. */
  readonly assignments: readonly Assignment[];
}

/** Everything of a unit but its other items: those are `unitItems`. */
export function unitFacts(office: Office, unit: string): UnitFacts {
  const matters = publicItems(office, 'rectification');
  return {
    leads: matters.filter((item) => item.unit === unit),
    helps: matters.filter((item) => item.unit !== unit && item.supportUnits.includes(unit)),
    duties: publicPlan(office.duties).duties.filter(({ duty }) => duty.owner === unit),
    assignments: publicEntries(office.assignments).filter(
      (task) => task.lead === unit || task.supporting.includes(unit),
    ),
  };
}

/** The public items of a kind that a unit answers for. */
export const unitItems = <K extends Kind>(
  office: Office,
  unit: string,
  kind: K,
): Items[K][number][] => publicItems(office, kind).filter((item) => item.unit === unit);
