import type { CivilDate } from '#model/basics/date.ts';
import { compareText } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  currentDeadline,
  daysOverdue,
  lateExtensions,
} from '#model/rectifications/rectification-facts.ts';
import { longDate } from '../time/date.ts';
import { replyText, transferText } from './entries.ts';

/** Something that happened to an item, or is planned. */
export interface TimelineEvent {
  readonly on: CivilDate;
  /** What kind of event, in a word 回头看. */
  readonly label?: string;
  readonly text: string;
  readonly answer?: string | undefined;
  /** `past` was done, `wrong` went wrong, `next` is planned. */
  readonly kind: 'past' | 'wrong' | 'next';
}

const event = (
  on: CivilDate,
  label: string,
  text: string,
  kind: TimelineEvent['kind'] = 'past',
): TimelineEvent => ({ on, label, text, kind });

/**
 * Everything dated that residents may know of a rectification, oldest first: how it was handed
 * over and looked into, each step, each moved deadline, later looks, acceptance, and what is next.
 */
export function timelineOf(item: Rectification, office: Office): TimelineEvent[] {
  const events = [
    ...beginning(item),
    ...moves(item, office),
    ...steps(item, office.today),
    ...end(item),
  ];
  // A stable sort: what happened on one day stays in the order of the office's procedure.
  return events.sort((a, b) => compareText(a.on, b.on));
}

function beginning({ assignedOn, inquiry }: Rectification): TimelineEvent[] {
  return [
    ...(assignedOn ? [event(assignedOn, '交办', '意见交责任单位办理。')] : []),
    ...(inquiry ? [event(inquiry.on, '调查核实', `${inquiry.how}：${inquiry.finding}`)] : []),
  ];
}

/** Who handed the matter on, and why; the date stands before it. */
const moves = ({ transfers }: Rectification, office: Office): TimelineEvent[] =>
  transfers.map((move) =>
    event(move.on, '转办', `${transferText(move, office).replace(longDate(move.on), '')}。`),
  );

function steps(item: Rectification, today: CivilDate): TimelineEvent[] {
  const late = new Set(lateExtensions(item).map(({ index }) => index));
  const deadline = currentDeadline(item);
  return [
    ...item.extensions.map((move, index) =>
      event(
        move.approvedOn,
        '延期',
        `经${move.approvedBy}同意延期至${longDate(move.to)}。原因：${move.reason}${
          late.has(index) ? '（到期后才批准）' : ''
        }`,
        late.has(index) ? 'wrong' : 'past',
      ),
    ),
    ...item.milestones.map((step) => milestoneEvent(step, today)),
    ...item.followUps.map((look) => ({
      ...event(look.on, '跟踪督查', `${look.by}：${look.note}`),
      answer: replyText(look),
    })),
    ...item.relapses.map((relapse) => event(relapse.on, '问题反弹', relapse.note, 'wrong')),
    ...(deadline && daysOverdue(item, today) > 0
      ? [event(deadline, '整改时限', '到期没有完成。', 'wrong')]
      : []),
  ];
}

const milestoneEvent = (
  step: Rectification['milestones'][number],
  today: CivilDate,
): TimelineEvent => {
  if (step.doneOn) {
    // A step that came late says so: the day alone would look as if it had been planned.
    const late = step.doneOn > step.plannedOn ? `（原计划${longDate(step.plannedOn)}）` : '';
    return { on: step.doneOn, text: `${step.what}${late}`, kind: 'past' };
  }
  if (step.plannedOn < today) return event(step.plannedOn, '计划未完成', step.what, 'wrong');
  return { on: step.plannedOn, text: step.what, kind: 'next' };
};

function end(item: Rectification): TimelineEvent[] {
  const { acceptedOn, acceptedBy, closedOn, closedBy } = item.closing;
  return [
    ...(item.completedOn ? [event(item.completedOn, '完成', item.effect ?? '整改完成。')] : []),
    ...(item.explanation
      ? [
          event(
            item.explanation.on,
            '解释',
            `${item.explanation.explainedBy}${item.explanation.how}。`,
          ),
        ]
      : []),
    ...(acceptedOn ? [event(acceptedOn, '验收', `${acceptedBy ?? '验收岗位'}验收通过。`)] : []),
    ...(closedOn ? [event(closedOn, '销号', `${closedBy ?? '销号岗位'}同意销号。`)] : []),
    ...(item.revisit
      ? [event(item.revisit.on, '回访', `${item.revisit.how}：${item.revisit.result}`)]
      : []),
    ...(item.filedOn ? [event(item.filedOn, '备案', '整改情况报县备案。')] : []),
  ];
}
