import type { CivilDate } from '#model/basics/date.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  currentDeadline,
  daysLeft,
  daysOverdue,
  isUnfinished,
} from '#model/rectifications/rectification-facts.ts';
import { dateNear, longDate } from './date.ts';
import { deadlineText } from '../rectifications/rectification.ts';

/** The next step that is still ahead. */
const nextStep = (item: Rectification, today: CivilDate) =>
  item.milestones
    .filter((milestone) => !milestone.doneOn && milestone.plannedOn >= today)
    .sort((a, b) => a.plannedOn.localeCompare(b.plannedOn))[0];

/** What is planned of an overdue matter. */
export interface NewPlan {
  /** 12月5日, with its year where that is another than the deadline's; or that there is no date. */
  readonly when: string;
  readonly what?: string;
}

/**
 * What the office now intends of what is overdue 现在打算: the next step and its day, or that it has
 * named none. `undefined` of what is not overdue, where the deadline itself is the intention.
 */
export function newPlan(item: Rectification, today: CivilDate): NewPlan | undefined {
  const deadline = currentDeadline(item);
  if (!deadline || daysOverdue(item, today) === 0) return undefined;
  const step = nextStep(item, today);
  return step
    ? { when: dateNear(step.plannedOn, deadline), what: step.what }
    : { when: '还没有新的计划日期' };
}

/**
 * When it will be put right 什么时候改好, as a resident asks: the deadline and how near it is; where
 * it has passed also the next step, or that there is none.
 */
export function whenText(item: Rectification, today: CivilDate): string {
  const deadline = currentDeadline(item);
  if (!deadline || !isUnfinished(item)) return deadlineText(item);
  const plan = newPlan(item, today);
  if (!plan) {
    const left = daysLeft(item, today);
    return `${longDate(deadline)}前${left ? `，还有 ${left} 天` : '，今天到期'}`;
  }
  const next = plan.what ? `下一步 ${plan.when}${plan.what}` : plan.when;
  return `时限 ${longDate(deadline)}，已逾期 ${daysOverdue(item, today)} 天；${next}`;
}
