import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan.ts';
import type { Entry } from './entry.ts';
import { hasValue, isFilled } from './field.ts';
import type { Outcome } from './outcome.ts';
import { select } from './select.ts';
import { tally } from './tally.ts';

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

/** Which of the three proofs is missing: 缺图片. Empty where none is. */
function missingProof({ fields }: Entry): string {
  const missing = ['通知', '记录', '图片'].filter(
    (type) =>
      !hasValue(fields, 'evidence.type', type) &&
      !(type === '图片' && isFilled(fields, 'pictures')),
  );
  return missing.length === 0 ? '' : `缺${missing.join('、')}`;
}
