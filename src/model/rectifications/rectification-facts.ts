import { type CivilDate, addDays, daysBetween, latest } from '../basics/date.ts';
import type { Progress, Rectification } from './rectification.ts';

// What is computed of a rectification and never typed (domain.md: "computed").

/** Progress values with work still to do towards a deadline. */
const unfinished: readonly Progress[] = ['制定方案', '正在整改', '基本完成'];

/** Is there still work to do towards a deadline? 基本完成 is not finished. */
export const isUnfinished = (item: Pick<Rectification, 'progress'>): boolean =>
  unfinished.includes(item.progress);

/** Does the office still owe something: unfinished, planned, or standing work? */
export const isOpen = (item: Pick<Rectification, 'progress' | 'workKind'>): boolean =>
  isUnfinished(item) || item.progress === '列入规划' || item.workKind === '长期坚持';

/** The deadline that holds now: the last extension's, else the original 整改时限. */
export const currentDeadline = (
  item: Pick<Rectification, 'deadline' | 'extensions'>,
): CivilDate | undefined => item.extensions.at(-1)?.to ?? item.deadline;

/** Days past the deadline that holds now; 0 where it is not overdue 逾期天数. */
export function daysOverdue(
  item: Pick<Rectification, 'deadline' | 'extensions' | 'progress'>,
  today: CivilDate,
): number {
  const deadline = currentDeadline(item);
  if (!deadline || !isUnfinished(item)) return 0;
  return Math.max(0, daysBetween(deadline, today));
}

/** The first day that unfinished work was overdue; `undefined` where it is not. */
export function overdueSince(
  item: Pick<Rectification, 'deadline' | 'extensions' | 'progress'>,
  today: CivilDate,
): CivilDate | undefined {
  const deadline = currentDeadline(item);
  return deadline && daysOverdue(item, today) > 0 ? addDays(deadline, 1) : undefined;
}

/** Days until the deadline of unfinished work; `undefined` without one or when it has passed. */
export function daysLeft(
  item: Pick<Rectification, 'deadline' | 'extensions' | 'progress'>,
  today: CivilDate,
): number | undefined {
  const deadline = currentDeadline(item);
  if (!deadline || !isUnfinished(item) || deadline < today) return undefined;
  return daysBetween(today, deadline);
}

/** Days between the deadline and the day it was finished; 0 where it was in time 未按期完成. */
export function daysFinishedLate(
  item: Pick<Rectification, 'deadline' | 'extensions' | 'completedOn'>,
): number {
  const deadline = currentDeadline(item);
  if (!deadline || !item.completedOn) return 0;
  return Math.max(0, daysBetween(deadline, item.completedOn));
}

/** Extensions agreed only after the deadline they move had passed 逾期后补办的延期. */
export function lateExtensions(
  item: Pick<Rectification, 'deadline' | 'extensions'>,
): { index: number; deadline: CivilDate; approvedOn: CivilDate }[] {
  return item.extensions.flatMap((extension, index) => {
    const before = index === 0 ? item.deadline : item.extensions[index - 1]?.to;
    return before && extension.approvedOn > before
      ? [{ index, deadline: before, approvedOn: extension.approvedOn }]
      : [];
  });
}

/** Milestones done and in all 节点进度. */
export const milestoneProgress = (
  item: Pick<Rectification, 'milestones'>,
): { done: number; total: number } => ({
  done: item.milestones.filter((milestone) => milestone.doneOn).length,
  total: item.milestones.length,
});

/** Has the matter come back? 反弹 */
export const hasRelapsed = (item: Pick<Rectification, 'relapses' | 'relapseOf'>): boolean =>
  item.relapses.length > 0 || item.relapseOf !== undefined;

/** The newest date that the item itself carries, not after today 截至. */
export function changedOn(item: Rectification, today: CivilDate): CivilDate {
  const dates = [
    item.publishedOn,
    item.standing?.asOf,
    item.completedOn,
    item.closing.acceptedOn,
    item.closing.closedOn,
    item.explanation?.on,
    item.revisit?.on,
    item.withdrawn?.on,
    ...item.changes.map((change) => change.on),
    ...item.milestones.map((milestone) => milestone.doneOn),
    ...item.followUps.flatMap(({ on, answeredOn }) => [on, answeredOn]),
    ...item.relapses.map((relapse) => relapse.on),
    ...item.extensions.map((extension) => extension.approvedOn),
    ...item.transfers.map((transfer) => transfer.on),
  ];
  return latest(dates.filter((date) => date === undefined || date <= today)) ?? item.publishedOn;
}

/** Days that a hot item may stay without a follow-up 热点跟踪间隔. */
export const followUpDays = 60;

/** The day the next follow-up of a hot item is due (A三(二)1), or `undefined` where none is owed. */
export function nextFollowUp(item: Rectification): CivilDate | undefined {
  if (!item.hot || !isOpen(item)) return undefined;
  const last = latest(item.followUps.map((followUp) => followUp.on)) ?? item.publishedOn;
  return addDays(last, followUpDays);
}
