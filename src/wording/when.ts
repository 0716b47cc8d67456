import type { CivilDate } from '#model/date.ts';
import type { Rectification } from '#model/rectification.ts';
import {
  currentDeadline,
  daysLeft,
  daysOverdue,
  isUnfinished,
} from '#model/rectification-facts.ts';
import { dateNear, longDate } from './date.ts';
import { deadlineText } from './rectification.ts';

/** The next step that is still ahead. */
const nextStep = (item: Rectification, today: CivilDate) =>
  item.milestones
    .filter((milestone) => !milestone.doneOn && milestone.plannedOn >= today)
    .sort((a, b) => a.plannedOn.localeCompare(b.plannedOn))[0];

/**
 * When it will be put right 什么时候改好, as a resident asks: the deadline and how near it is; where
 * it has passed also the next step, or that there is none.
 */
export function whenText(item: Rectification, today: CivilDate): string {
  const deadline = currentDeadline(item);
  if (!deadline || !isUnfinished(item)) return deadlineText(item);
  const overdue = daysOverdue(item, today);
  if (overdue === 0) {
    const left = daysLeft(item, today);
    return `${longDate(deadline)}前${left ? `，还有 ${left} 天` : '，今天到期'}`;
  }
  const step = nextStep(item, today);
  const next = step
    ? `下一步 ${dateNear(step.plannedOn, deadline)}${step.what}`
    : '还没有新的计划日期';
  return `时限 ${longDate(deadline)}，已逾期 ${overdue} 天；${next}`;
}
