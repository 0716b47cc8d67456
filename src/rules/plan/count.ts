import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import type { Outcome } from './outcome.ts';
import { select } from './select.ts';
import { tally } from './tally.ts';

/** At least so many between two days (B三(三)1: at least 5 pieces from July). */
export function count(rule: RuleOf<'count'>, duty: Duty, office: Office): Outcome {
  const found = select(duty, office);
  const { atLeast, atMost, from, by, of } = rule;
  return tally(
    { kind: of.kind, atLeast, atMost, from, by, today: office.today },
    found.occurrences,
    found,
  );
}
