import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import type { Outcome } from './outcome.ts';
import { select } from './select.ts';
import { tally } from './tally.ts';
import { missingProof } from './three-proofs.ts';

/** At least so many, each with notice, record and picture (B三(一)). */
export function evidence(rule: RuleOf<'evidence'>, duty: Duty, office: Office): Outcome {
  const found = select(duty, office, { lack: missingProof });
  const { atLeast, from, by, of } = rule;
  const condition = '，每次通知、记录、图片齐全';
  return tally(
    { kind: of.kind, atLeast, from, by, today: office.today, condition },
    found.occurrences,
    found,
  );
}
