import { type CivilDate, addDays, daysBetween, latest } from '../basics/date.ts';
import type { DutyResult } from '../plan/duty-result.ts';

/** When the next round of a survey is due 下一次摸底. */
export interface NextSurvey {
  /** Which of the year it is, from 1. */
  readonly round: number;
  /** Spread evenly over the time of the duty, it would be done by this day. */
  readonly evenBy: CivilDate;
  /** The last day on which those still missing fit in after it. */
  readonly latestBy: CivilDate;
}

/**
 * The next round that a duty of spread asks for (A三(六): 3 to 5 surveys spread over the year), and
 * never sooner after the last one than the plan allows. `undefined` where none is missing.
 */
export function nextSurvey({ duty, counted, wanted, proof }: DutyResult): NextSurvey | undefined {
  const { rule } = duty;
  if (rule.type !== 'spread' || rule.of.kind !== 'survey' || counted >= wanted) return undefined;
  const last = latest(proof.map(({ on }) => on));
  const soonest = last && addDays(last, rule.apartDays);
  const notBefore = (date: CivilDate) => (soonest && soonest > date ? soonest : date);
  const whole = daysBetween(rule.from, rule.by);
  return {
    round: counted + 1,
    evenBy: notBefore(addDays(rule.from, Math.floor((whole * (counted + 1)) / wanted))),
    latestBy: notBefore(addDays(rule.by, -(wanted - counted - 1) * rule.apartDays)),
  };
}
