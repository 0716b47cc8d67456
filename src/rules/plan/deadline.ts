import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import { longDate } from '#wording/time/date.ts';
import { type Outcome, lateBy, nothingRecorded, proofOf, stateOf } from './outcome.ts';
import { select } from './select.ts';

/**
 * Something is there by a day. With no day in the source it is met as soon as it is there, never
 * late, and unknown until then (A三(二): the rectification plan of 2019).
 */
export function deadline(rule: RuleOf<'deadline'>, duty: Duty, office: Office): Outcome {
  const { by } = rule;
  const found = select(duty, office);
  const first = found.occurrences[0];
  const lateDays = lateBy(by, first?.on);
  const state = stateOf({
    enough: first !== undefined,
    begun: false,
    recorded: found.recorded,
    due: by,
    today: office.today,
  });
  const asked = by ? `${longDate(by)}前完成` : '原文没有写明期限';
  const standing = first
    ? `${longDate(first.on)}已有记录${lateDays > 0 ? `，晚了 ${lateDays} 天` : ''}`
    : by && state === 'unknown'
      ? nothingRecorded
      : '还没有完成的记录';
  return {
    state,
    counted: Math.min(1, found.occurrences.length),
    wanted: 1,
    ...(by !== undefined && { due: by }),
    lateDays,
    proof: proofOf(found.occurrences),
    near: found.near,
    gaps: [],
    sentence: `${asked}；${standing}。`,
  };
}
