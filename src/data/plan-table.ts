import { fullAddress, planPath } from '#model/addresses/address.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import { unitName } from '#model/library.ts';
import { fileSheets } from '#facts/sheets.ts';
import { publicPlan } from '#model/plan/public-plan.ts';
import { dutyCheckWord, dutyStateWord } from '#wording/plan/duty.ts';
import { type Column, columnsOf } from './column.ts';
import type { Context } from './context.ts';
import { type Table, tableOf } from './table.ts';

const computed = (
  name: string,
  title: string,
  type: Column<DutyResult>['type'],
  note: string,
  value: Column<DutyResult>['value'],
): Column<DutyResult> => ({ name, title, type, note, value });

const head = ['id', 'clause', 'what'] as const;
const end = ['interpretation', 'remark'] as const;

const results: readonly Column<DutyResult>[] = [
  computed('owner', '责任单位', 'string', '', ({ duty }, { office }) =>
    unitName(office, duty.owner, office.today),
  ),
  computed('check', '考核方式', 'string', '', ({ duty }) => dutyCheckWord(duty.rule.type)),
  computed(
    'state',
    '落实情况',
    'string',
    '由本站内容算出',
    ({ state }) => dutyStateWord(state).word,
  ),
  computed('sentence', '情况说明', 'string', '', ({ sentence }) => sentence),
  computed(
    'counted',
    '已计入',
    'integer',
    '计入的件数，含只计数、不公开的',
    ({ counted }) => counted,
  ),
  computed('wanted', '要求', 'integer', '方案要求的件数', ({ wanted }) => wanted),
  computed('due', '期限', 'date', '最后一天；常态工作是下一次的日期', ({ due }) => due),
  computed('lateDays', '晚完成天数', 'integer', '0 是按期', ({ lateDays }) => lateDays),
  computed('gaps', '还缺', 'list', '缺的月份、村（社区）或方式', ({ gaps }) => gaps),
  computed('proofs', '公开佐证件数', 'integer', '', ({ proof }) => proof.length),
  computed(
    'internalProofs',
    '内部佐证件数',
    'integer',
    '只计数，不公开',
    (result) => result.internalProofs,
  ),
  computed('address', '页面地址', 'string', '', ({ duty }, { office, portal }) =>
    fullAddress(portal, `${planPath(office.id)}#${duty.id}`),
  ),
];

/** The public duties of the plan 工作方案 and how they stand; internal ones are totals on its page. */
export function planTable(context: Context): Table {
  const { office } = context;
  const ofDuty = (paths: readonly string[]): Column<DutyResult>[] =>
    columnsOf<DutyResult['duty']>(fileSheets['plan.yaml'], paths, 'duties').map((column) => ({
      ...column,
      value: (result, inside) => column.value(result.duty, inside),
    }));
  return tableOf(
    {
      name: 'plan',
      title: '工作方案任务',
      about: `《${office.plan.title}》的公开任务和落实情况，一行一项。`,
      key: 'id',
    },
    [...ofDuty(head), ...results, ...ofDuty(end)],
    publicPlan(office.duties).duties,
    context,
  );
}
