import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import { dateRange, longDate } from '#wording/time/date.ts';
import {
  type Outcome,
  lateBy,
  nearOf,
  nothingRecorded,
  proofOf,
  split,
  stateOf,
} from './outcome.ts';
import { select } from './select.ts';

/**
 * Something happens within a window of days (A三(一): mid to late November). While the window is
 * open or ahead, nothing is owed. What happens after it counts, late; what happened before doesn't.
 */
export function windowed(rule: RuleOf<'window'>, duty: Duty, office: Office): Outcome {
  const { today } = office;
  const found = select(duty, office);
  const { early, inTime, tardy } = split(found.occurrences, rule.from, rule.to);
  const proof = inTime.length > 0 ? inTime : tardy;
  const lateDays = lateBy(rule.to, proof[0]?.on);
  const state = stateOf({
    enough: proof.length > 0,
    begun: false,
    recorded: found.recorded,
    due: rule.to,
    today,
  });
  const asked = `要在 ${dateRange(rule.from, rule.to)}进行`;
  const first = proof[0];
  const standing = first
    ? `${longDate(first.on)}已进行${lateDays > 0 ? `，晚了 ${lateDays} 天` : ''}`
    : state === 'unknown'
      ? nothingRecorded
      : state === 'late'
        ? '时段已过，没有在时段内进行的记录'
        : today < rule.from
          ? '时段还没有开始'
          : '时段已经开始，还没有记录';
  return {
    state,
    counted: Math.min(1, proof.length),
    wanted: 1,
    due: rule.to,
    lateDays,
    proof: proofOf(proof),
    near: [...found.near, ...nearOf(early, `早于时段开始的 ${longDate(rule.from)}`)],
    gaps: [],
    sentence: `${asked}；${standing}。`,
  };
}
