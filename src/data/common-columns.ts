import { fullAddress, itemPath } from '#model/addresses/address.ts';
import { publicEntries } from '#model/audience.ts';
import type { AnyItem } from '#model/library.ts';
import type { Evidence } from '#model/items/media.ts';
import { longDate } from '#wording/time/date.ts';
import type { Column, Listed } from './column.ts';

// Columns that several tables have.

/** Public proofs only: internal ones are counted elsewhere and named nowhere. */
export const evidence = {
  path: 'evidence',
  note: '公开的材料：类型、名称和日期',
  value: (item) =>
    publicEntries(item.evidence).map(
      ({ type, title, on }) => `${type}：${title}（${longDate(on)}）`,
    ),
} satisfies Listed<{ evidence: readonly Evidence[] }>;

/** What begins the row of every item. */
export const itemHead: readonly Listed<AnyItem>[] = [
  {
    name: 'id',
    title: '编号',
    type: 'string',
    note: '固定不变，是页面地址的最后一段',
    always: true,
    ofWithdrawn: true,
    value: (item) => item.id,
  },
  // Its note is for whoever writes one.
  { path: 'title', note: '', always: true, ofWithdrawn: true },
  { path: 'states', ofWithdrawn: true },
];

/** What ends it. */
export const itemEnd: readonly Listed<AnyItem>[] = [
  { path: 'publishedOn', note: '第一次上网的日期', always: true, ofWithdrawn: true },
  { path: 'changedOn', always: true, ofWithdrawn: true },
  {
    path: 'withdrawn.on',
    note: '撤回的内容只留标题和撤回说明，请从你的副本里删去',
    ofWithdrawn: true,
  },
  { path: 'withdrawn.reason', ofWithdrawn: true },
  {
    name: 'address',
    title: '页面地址',
    type: 'string',
    note: '看全文、图片和佐证',
    always: true,
    ofWithdrawn: true,
    value: (item, { office, portal }) => fullAddress(portal, itemPath(office.id, item)),
  },
];

/** What ends every row of every table. */
export const rowEnd: readonly Column<object>[] = [
  {
    name: 'office',
    title: '单位',
    type: 'string',
    note: '谁公开的',
    always: true,
    ofWithdrawn: true,
    value: (_, { office }) => office.settings.name,
  },
  {
    name: 'contentDate',
    title: '截至',
    type: 'date',
    note: '本单位公开内容里最新的日期',
    always: true,
    ofWithdrawn: true,
    value: (_, { contentDate }) => contentDate,
  },
  {
    name: 'countedOn',
    title: '天数算到',
    type: 'date',
    note: '逾期天数和状态都算到这一天，与网页相同',
    always: true,
    ofWithdrawn: true,
    value: (_, { office }) => office.today,
  },
];
