import { daysBetween } from '#model/basics/date.ts';
import type { NearMiss } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import { refOf } from './entry.ts';
import { type Outcome, split } from './outcome.ts';
import { type Occurrence, select } from './select.ts';
import { tally } from './tally.ts';

/**
 * So many with days between them (A三(六): 3 to 5 surveys at different times). From the first on,
 * one that follows the last counted one too soon doesn't count; no choice could count more.
 */
export function spread(rule: RuleOf<'spread'>, duty: Duty, office: Office): Outcome {
  const { atLeast, atMost, apartDays, from, by, of } = rule;
  const found = select(duty, office);
  const { early, inTime, tardy } = split(found.occurrences, from, by);
  const { kept, tooSoon } = thin([...inTime, ...tardy], apartDays);
  return tally(
    {
      kind: of.kind,
      atLeast,
      atMost,
      from,
      by,
      today: office.today,
      condition: `，两次之间至少相隔 ${apartDays} 天`,
    },
    [...early, ...kept],
    { ...found, near: [...found.near, ...tooSoon] },
  );
}

/** Keeps those at least `apartDays` after the last kept one. */
function thin(occurrences: readonly Occurrence[], apartDays: number) {
  const kept: Occurrence[] = [];
  const tooSoon: NearMiss[] = [];
  for (const one of occurrences) {
    const last = kept.at(-1);
    const gap = last && daysBetween(last.on, one.on);
    if (gap !== undefined && gap < apartDays)
      tooSoon.push({ ref: refOf(one.entry, one.on), why: `与上一次只隔 ${gap} 天` });
    else kept.push(one);
  }
  return { kept, tooSoon };
}
