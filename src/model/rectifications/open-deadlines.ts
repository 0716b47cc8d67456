import type { Assignment } from '../plan/assignment.ts';
import type { CivilDate } from '../basics/date.ts';
import type { Frame } from '../plan/frame.ts';
import type { Office } from '../library.ts';
import { currentDeadline, isUnfinished } from './rectification-facts.ts';
import type { Rectification } from './rectification.ts';

/** A deadline of work that isn't done 未完成的时限; `index` is the place of an entry in its list. */
export type OpenDeadline = { readonly on: CivilDate } & (
  | { readonly kind: 'rectification'; readonly item: Rectification }
  | { readonly kind: 'task'; readonly task: Assignment; readonly index: number }
  | { readonly kind: 'frame'; readonly frame: Frame; readonly index: number }
);

/**
 * Every deadline of unfinished matters 整改时限, tasks of the division of work 分工 and sample frames to
 * hand over 样本框, in the order of the content. A withdrawn matter owes nothing.
 */
export function* openDeadlines(office: Office): Generator<OpenDeadline> {
  for (const item of office.items.rectification) {
    const on = currentDeadline(item);
    if (on && isUnfinished(item) && !item.withdrawn) yield { kind: 'rectification', on, item };
  }
  for (const [index, task] of office.assignments.entries())
    if (task.deadline && !task.doneOn) yield { kind: 'task', on: task.deadline, task, index };
  for (const [index, frame] of office.frames.entries())
    if (!frame.handedOverOn) yield { kind: 'frame', on: frame.due, frame, index };
}
