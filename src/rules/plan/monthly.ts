import { type CivilDate, monthOf } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { Duty, RuleOf } from '#model/plan/plan.ts';
import { longMonth } from '#wording/time/date.ts';
import { measured } from '#wording/plan/duty.ts';
import { lastDay, monthStarts } from '#model/basics/months.ts';
import { type Outcome, nearOf, nothingRecorded, proofOf, split, tooEarly } from './outcome.ts';
import { select } from './select.ts';

/**
 * So many in each month (B三(三)2: one article a month). A month that has ended with too few is a
 * gap for good: what comes in a later month doesn't fill it. Before the last day gaps make the duty
 * `short`, after it `late`; with no gap so far it isn't due yet.
 */
export function monthly(rule: RuleOf<'monthly'>, duty: Duty, office: Office): Outcome {
  const { from, by, each, of } = rule;
  const { today } = office;
  const found = select(duty, office);
  const { early, inTime, tardy } = split(found.occurrences, from, by);
  const months = monthStarts(from, by);
  const full = months.filter(
    (month) => inTime.filter(({ on }) => monthOf(on) === monthOf(month)).length >= each,
  );
  const isOver = (month: CivilDate) => lastDay(month) < today || by < today;
  const missed = months.filter((month) => !full.includes(month) && isOver(month));
  const asked = `从${longMonth(from)}到${longMonth(by)}每月至少 ${measured(each, of.kind)}`;
  const outcome = (state: Outcome['state'], standing: string): Outcome => ({
    state,
    counted: full.length,
    wanted: months.length,
    due: by,
    lateDays: 0,
    proof: proofOf(inTime),
    near: [...found.near, ...tooEarly(early, from), ...nearOf(tardy, '晚于最后一个月的截止日')],
    gaps: missed.map(longMonth),
    sentence: `${asked}；${standing}。`,
  });
  const done = `${months.length} 个月中有 ${full.length} 个月达到`;
  if (full.length === months.length) return outcome('met', done);
  if (missed.length === 0) return outcome('not-yet-due', `${done}，到目前没有缺月`);
  if (by < today && !found.recorded) return outcome('unknown', nothingRecorded);
  const gaps = `${done}，缺 ${missed.map(longMonth).join('、')}`;
  return outcome(by < today ? 'late' : 'short', gaps);
}
