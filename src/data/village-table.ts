import { fullAddress, villagePath } from '#model/addresses/address.ts';
import { nameOn } from '#model/office/dated-name.ts';
import type { Village } from '#model/office/office.ts';
import { daysOverdue } from '#model/rectifications/rectification-facts.ts';
import { villageItems } from '#model/office/village-facts.ts';
import { formerNames } from '#wording/items/named-then.ts';
import { levelWords } from '#wording/words/level.ts';
import { type Column, type Listed, columnsOf } from './column.ts';
import { fileSheets } from '#facts/sheets.ts';
import type { Context } from './context.ts';
import { type Table, tableOf } from './table.ts';

const matters: Column<Village> = {
  name: 'rectifications',
  title: '整改事项件数',
  type: 'integer',
  note: '涉及这个村（社区）的，不含已撤回',
  value: ({ id }, { office }) =>
    villageItems(office, id).filter(({ kind }) => kind === 'rectification').length,
};

const overdue: Column<Village> = {
  name: 'overdue',
  title: '其中逾期件数',
  type: 'integer',
  note: '截止日见“天数算到”',
  value: ({ id }, { office }) =>
    villageItems(office, id).filter(
      (item) => item.kind === 'rectification' && daysOverdue(item, office.today) > 0,
    ).length,
};

const columns: readonly Listed<Village>[] = [
  {
    name: 'id',
    title: '编号',
    type: 'string',
    note: '页面地址的最后一段',
    always: true,
    value: ({ id }) => id,
  },
  {
    name: 'name',
    title: '村（社区）名',
    type: 'string',
    note: '现在的名称；已经撤并的，是最后的名称',
    always: true,
    value: (village, { office }) => nameOn(village, office.today),
  },
  {
    name: 'formerNames',
    title: '曾用名',
    type: 'list',
    note: '各到哪一天',
    value: (village, { office }) => formerNames(village, office.today),
  },
  'since',
  { path: 'until', note: '已经撤并的才有' },
  {
    name: 'successors',
    title: '并入、拆分为',
    type: 'list',
    note: '现在的名称',
    value: (village, { office }) =>
      office.settings.villages
        .filter(({ id }) => village.successors.includes(id))
        .map((one) => nameOn(one, office.today)),
  },
  { path: 'households', note: '官方统计' },
  { path: 'people', note: '官方统计' },
  matters,
  overdue,
  {
    name: 'address',
    title: '页面地址',
    type: 'string',
    note: '',
    always: true,
    value: ({ id }, { office, portal }) => fullAddress(portal, villagePath(office.id, id)),
  },
];

/** The villages of the office 行政村, as its page 我的村 lists them. */
export const villageTable = (context: Context): Table =>
  tableOf(
    {
      name: 'villages',
      title: levelWords(context.office.settings).official,
      about: '每个村（社区）的户数、人口和涉及的整改事项件数，一行一个村（社区）。',
      key: 'id',
    },
    columnsOf(fileSheets['office.yaml'], columns, 'villages'),
    context.office.settings.villages,
    context,
  );
