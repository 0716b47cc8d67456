import type { AnyItem } from '#model/library.ts';
import { itemChangedOn } from '#model/items/news.ts';
import { unitTelephone } from '#model/office/telephone.ts';
import { itemStates } from '#wording/items/item-line.ts';
import type { ComputedFacts } from '../sheet/computed.ts';

/** What follows from the fields of any item. */
export const itemComputed: ComputedFacts<AnyItem> = {
  states: {
    label: '状态',
    group: 'answer',
    type: 'list',
    daily: true,
    also: ['完成情况'],
    note: '与网页上的状态词相同；已撤回的只写“已撤回”',
    value: (item, { office }) => itemStates(item, office).map(({ word }) => word),
  },
  changedOn: {
    label: '最近更新',
    group: 'file',
    type: 'date',
    note: '内容里最近的日期',
    value: (item, { office }) => itemChangedOn(item, office),
  },
  'unit.telephone': {
    label: '咨询电话',
    group: 'answer',
    type: 'text',
    note: '责任单位的办公电话',
    value: (item, { office }) => unitTelephone(office, item.unit),
  },
};
