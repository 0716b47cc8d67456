import { daysBetween } from '../basics/date.ts';
import type { Office } from '../library.ts';
import { progresses, type Progress, type Rectification } from './rectification.ts';
import { daysOverdue, isUnfinished } from './rectification-facts.ts';
import { cameBack } from './same-matter.ts';

// The figures of the balance over years 历年总账. Each counts items, and the list of rectifications has
// a part (a cut) with exactly these: the filters use the same tests.

/** The figures in the order of the table. `done`, `doing`, `planned` and `cannot` add up to `raised`. */
export const measureNames = [
  'raised',
  'done',
  'doing',
  'nearly',
  'overdue',
  'planned',
  'cannot',
  'standing',
  'extended',
  'back',
  'timed',
] as const;
export type Measure = (typeof measureNames)[number];

/** Which items a figure counts, and the part of the list that shows them; `raised` is the whole list. */
interface MeasureFacts {
  readonly cut?: string;
  has(item: Rectification, office: Office): boolean;
}

const withProgress = (progress: Progress): MeasureFacts => ({
  cut: `state-${progresses.indexOf(progress) + 1}`,
  has: (item) => item.progress === progress,
});

/** What each figure counts. */
export const measures: Readonly<Record<Measure, MeasureFacts>> = {
  raised: { has: () => true },
  done: withProgress('已完成'),
  doing: { cut: 'unfinished', has: isUnfinished },
  nearly: withProgress('基本完成'),
  overdue: { cut: 'overdue', has: (item, { today }) => daysOverdue(item, today) > 0 },
  planned: withProgress('列入规划'),
  cannot: withProgress('暂难解决'),
  standing: { cut: 'standing', has: ({ workKind }) => workKind === '长期坚持' },
  extended: { cut: 'extended', has: ({ extensions }) => extensions.length > 0 },
  back: { cut: 'back', has: (item, office) => cameBack(office, item) },
  timed: { cut: 'timed', has: (item) => daysTaken(item) !== undefined },
};

/** Days from the day it was handed over 交办 to the day it was finished; only of finished items that say both. */
export function daysTaken(
  item: Pick<Rectification, 'assignedOn' | 'completedOn' | 'progress'>,
): number | undefined {
  const { assignedOn, completedOn, progress } = item;
  if (progress !== '已完成' || !assignedOn || !completedOn) return undefined;
  return daysBetween(assignedOn, completedOn);
}

/** Half of the finished items took at most so many days 办理天数中位数; `undefined` where none says. */
export function medianDays(items: readonly Rectification[]): number | undefined {
  const days = items.flatMap((item) => daysTaken(item) ?? []).sort((a, b) => a - b);
  const [below, above] = [
    days[Math.floor((days.length - 1) / 2)],
    days[Math.floor(days.length / 2)],
  ];
  return below === undefined || above === undefined ? undefined : (below + above) / 2;
}
