import { fullAddress, itemPath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  currentDeadline,
  daysFinishedLate,
  daysOverdue,
  milestoneProgress,
} from '#model/rectifications/rectification-facts.ts';
import { deadlineText, standingText } from '#wording/rectifications/rectification.ts';
import type { Column, Listed } from './column.ts';
import { evidence, telephone, unit, unitNames, village } from './common-columns.ts';

const computed = (
  name: string,
  title: string,
  type: Column<Rectification>['type'],
  note: string,
  value: Column<Rectification>['value'],
): Column<Rectification> => ({ name, title, type, note, value });

/** What is published of a rectification 整改事项: what its page shows. */
export const rectificationColumns: readonly Listed<Rectification>[] = [
  'year',
  'batch',
  'category',
  village,
  { path: 'opinion', note: '已改写，不含个人信息' },
  'verified',
  'workKind',
  'hot',
  { path: 'progress', note: '“基本完成”不等于完成' },
  computed(
    'standing.text',
    '进展说明',
    'string',
    '办到哪一步；单位没有写的，由节点或成效得出',
    (item) => standingText(item),
  ),
  { path: 'standing.asOf', title: '进展说明的日期' },
  { path: 'deadline', title: '原定时限', note: '延期不改这一栏' },
  computed(
    'deadline.current',
    '现行时限',
    'date',
    '最后一次延期后的时限，没有延期的同原定时限',
    (item) => currentDeadline(item),
  ),
  computed('deadline.none', '没有时限的原因', 'string', '有现行时限的空着', (item) =>
    currentDeadline(item) ? undefined : deadlineText(item),
  ),
  computed('extensions.count', '延期次数', 'integer', '', (item) => item.extensions.length),
  computed(
    'overdueDays',
    '逾期天数',
    'integer',
    '截止日见“天数算到”；0 是没有逾期',
    (item, { office }) => daysOverdue(item, office.today),
  ),
  'completedOn',
  computed(
    'lateDays',
    '晚完成天数',
    'integer',
    '完成时超过现行时限的天数；0 是按期或还没有完成',
    (item) => daysFinishedLate(item),
  ),
  unit,
  telephone,
  'person',
  { path: 'leader', title: '责任领导' },
  computed('supportUnits', '配合单位', 'list', '', (item, { office }) =>
    unitNames(office, item.supportUnits),
  ),
  'higherUnit',
  'funds',
  'assignedOn',
  'wishedFor',
  'inquiry.on',
  'inquiry.how',
  'inquiry.finding',
  'content',
  'measures',
  'goal',
  computed('milestones.done', '已完成节点', 'integer', '', (item) => milestoneProgress(item).done),
  computed('milestones.total', '节点总数', 'integer', '', (item) => milestoneProgress(item).total),
  'effect',
  'explanation.reason',
  'explanation.explainedBy',
  'explanation.on',
  'explanation.how',
  'closing.state',
  'closing.acceptedBy',
  'closing.acceptedOn',
  'closing.closedBy',
  'closing.closedOn',
  'revisit.on',
  'revisit.how',
  'revisit.result',
  'filedOn',
  {
    name: 'relapseOf',
    title: '此前的同一事项',
    type: 'string',
    note: '问题反弹、重新办理的，此前那一件的页面地址',
    value: ({ relapseOf }, { office, portal }) => {
      const before = publicItems(office, 'rectification').find(({ id }) => id === relapseOf);
      return before && fullAddress(portal, itemPath(office.id, before));
    },
  },
  evidence,
];
