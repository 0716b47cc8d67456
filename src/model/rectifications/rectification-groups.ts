import type { CivilDate } from '../basics/date.ts';
import { currentDeadline, daysOverdue } from './rectification-facts.ts';
import type { Rectification } from './rectification.ts';

/** How far an item is, as the balance 整改总账 counts it, the overdue apart and first. */
const groupStates = ['overdue', 'doing', 'planned', 'cannot', 'done'] as const;
export type GroupState = (typeof groupStates)[number];

/** Items that are equally far. */
export interface RectificationGroup {
  readonly state: GroupState;
  readonly items: readonly Rectification[];
}

/** Which group an item belongs to. */
function groupOf(item: Rectification, today: CivilDate): GroupState {
  if (daysOverdue(item, today) > 0) return 'overdue';
  if (item.progress === '已完成') return 'done';
  if (item.progress === '列入规划') return 'planned';
  return item.progress === '暂难解决' ? 'cannot' : 'doing';
}

/** Items with the earliest deadline first, those without one last, else as they came. */
const byDeadline = (a: Rectification, b: Rectification): number =>
  (currentDeadline(a) ?? '9').localeCompare(currentDeadline(b) ?? '9');

/** Items by how far they are: the overdue and unfinished first. Empty groups are left out. */
export function rectificationGroups(
  items: readonly Rectification[],
  today: CivilDate,
): RectificationGroup[] {
  return groupStates
    .map((state) => {
      const own = items.filter((item) => groupOf(item, today) === state);
      return { state, items: state === 'done' ? own : own.toSorted(byDeadline) };
    })
    .filter((group) => group.items.length > 0);
}
