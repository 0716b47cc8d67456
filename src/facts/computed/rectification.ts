import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  currentDeadline,
  daysFinishedLate,
  daysOverdue,
  milestoneProgress,
} from '#model/rectifications/rectification-facts.ts';
import {
  deadlineText,
  extensionText,
  standingText,
} from '#wording/rectifications/rectification.ts';
import { opinionCount } from '#model/rectifications/opinions.ts';
import { standingLine } from '#wording/rectifications/entries.ts';
import type { ComputedFacts } from '../sheet/computed.ts';

/** What follows from the fields of a rectification 整改事项. */
export const rectificationComputed: ComputedFacts<Rectification> = {
  'standing.shown': {
    label: '进展成效',
    group: 'answer',
    type: 'text',
    also: ['整改成效', '进展情况', '整改进展'],
    note: '办到哪一步；单位没有写的，由节点或成效得出',
    value: (item) => (item.standing ? standingLine(item.standing) : standingText(item)),
  },
  'deadline.current': {
    label: '现行时限',
    group: 'answer',
    type: 'date',
    also: ['整改时限', '完成时限', '整改期限'],
    note: '最后一次延期后的时限，没有延期的同原定时限',
    value: (item) => currentDeadline(item),
  },
  'deadline.shown': {
    label: '整改时限',
    group: 'answer',
    type: 'text',
    note: '现行时限、原定时限和延期；没有时限的，写原因',
    value: (item) => [deadlineText(item), extensionText(item)].filter(Boolean).join('，'),
  },
  'deadline.none': {
    label: '没有时限的原因',
    group: 'answer',
    type: 'text',
    note: '有现行时限的空着',
    value: (item) => (currentDeadline(item) ? undefined : deadlineText(item)),
  },
  'extensions.count': {
    label: '延期次数',
    group: 'file',
    type: 'integer',
    measure: '次',
    value: (item) => item.extensions.length,
  },
  overdueDays: {
    label: '逾期天数',
    group: 'answer',
    type: 'integer',
    measure: '天',
    daily: true,
    note: '0 是没有逾期',
    value: (item, { today }) => daysOverdue(item, today),
  },
  lateDays: {
    label: '晚完成天数',
    group: 'answer',
    type: 'integer',
    measure: '天',
    note: '完成时超过现行时限的天数；0 是按期或还没有完成',
    value: (item) => daysFinishedLate(item),
  },
  'opinions.count': {
    label: '意见条数',
    group: 'file',
    type: 'integer',
    measure: '条',
    note: '几条意见并办的，是几条；编号不公开',
    value: (item) => opinionCount(item),
  },
  'milestones.done': {
    label: '已完成节点',
    group: 'file',
    type: 'integer',
    measure: '个',
    value: (item) => milestoneProgress(item).done,
  },
  'milestones.total': {
    label: '节点总数',
    group: 'file',
    type: 'integer',
    measure: '个',
    value: (item) => milestoneProgress(item).total,
  },
};
