import type { CivilDate } from '#model/basics/date.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  daysFinishedLate,
  daysOverdue,
  hasRelapsed,
} from '#model/rectifications/rectification-facts.ts';
import { longDate } from '../time/date.ts';
import { deadlineText } from './rectification.ts';
import {
  cameBackWord,
  closingWord,
  progressWord,
  type StateWord,
  verifiedWord,
  workKindWord,
} from '../words/status.ts';

/** One of the ways in which an item stands 核实、类型、进展、时限、销号、反弹. */
export interface Axis {
  readonly label: string;
  readonly state: StateWord;
  /** Since when, or by whom. */
  readonly note?: string | undefined;
}

/**
 * How an item stands on every axis, in the order of the procedure. `reopenedOn` is the day that a
 * later item was opened on the same matter.
 */
export function axesOf(item: Rectification, today: CivilDate, reopenedOn?: CivilDate): Axis[] {
  return [
    {
      label: '核实',
      state: verifiedWord(item.verified),
      note: item.inquiry && longDate(item.inquiry.on),
    },
    { label: '类型', state: workKindWord(item.workKind) },
    { label: '进展', state: progressWord(item.progress) },
    { label: '时限', ...timeliness(item, today) },
    { label: '销号', state: closingWord(item.closing.state), note: closingNote(item) },
    ...(hasRelapsed(item) || reopenedOn
      ? [{ label: '反弹', state: cameBackWord, note: relapseNote(item, reopenedOn) }]
      : []),
  ];
}

function timeliness(item: Rectification, today: CivilDate): Omit<Axis, 'label'> {
  const note = deadlineText(item);
  const overdue = daysOverdue(item, today);
  if (overdue > 0) return { state: { word: `逾期 ${overdue} 天`, tone: 'late' }, note };
  const late = daysFinishedLate(item);
  if (late > 0) return { state: { word: `未按期完成，晚 ${late} 天`, tone: 'late' }, note };
  if (item.completedOn && item.deadline)
    return { state: { word: '按期完成', tone: 'done' }, note: longDate(item.completedOn) };
  return item.deadline
    ? { state: { word: '没有逾期', tone: 'doing' }, note }
    : { state: { word: '没有定时限', tone: 'cannot' }, note };
}

function closingNote({ closing }: Rectification): string | undefined {
  const { acceptedBy, acceptedOn, closedBy, closedOn } = closing;
  if (closedOn) return `${longDate(closedOn)}，${closedBy ?? '销号岗位'}`;
  return acceptedOn && `${longDate(acceptedOn)}，${acceptedBy ?? '验收岗位'}`;
}

function relapseNote({ relapses }: Rectification, reopenedOn?: CivilDate): string | undefined {
  if (reopenedOn) return `${longDate(reopenedOn)}另立一件办理`;
  const last = relapses.at(-1);
  return last && longDate(last.on);
}
