import { publicEntries } from '#model/audience.ts';
import { type Office, unitOf, villageOf } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { currentDeadline } from '#model/rectifications/rectification-facts.ts';
import { longDate, shortDate } from '#wording/time/date.ts';
import {
  deadlineText,
  extensionText,
  standingText,
} from '#wording/rectifications/rectification.ts';
import { stateWords } from '#wording/words/status.ts';
import type { TableColumn } from './table.ts';

type Column = TableColumn<Rectification>;

const numbered = (lines: readonly string[]): string =>
  lines.length > 1 ? lines.map((line, at) => `${at + 1}. ${line}`).join('\n') : lines.join('');

/** How far, and as of when where staff said so. */
const standing = (item: Rectification): string =>
  `${standingText(item)}${item.standing ? `（截至${longDate(item.standing.asOf)}）` : ''}`;

/** The proofs that may be shown, each with its day and where it is. */
const evidence = (item: Rectification): string =>
  numbered([
    ...publicEntries(item.evidence).map(({ title, on, file, keptAt }) => {
      const where = file ? '附文件' : keptAt ? `存${keptAt}` : '';
      return `${title}（${[longDate(on), where].filter(Boolean).join('，')}）`;
    }),
    ...(item.pictures.length > 0 ? [`图片 ${item.pictures.length} 张`] : []),
  ]);

/** What a reader of the row has to know besides: moved deadlines, why not, relapses. */
function remarks(item: Rectification): string {
  const { explanation, higherUnit, relapses } = item;
  const extension = extensionText(item);
  return [
    ...(extension ? [extension] : []),
    ...(explanation
      ? [
          `${explanation.reason}；${longDate(explanation.on)}由${explanation.explainedBy}${explanation.how}`,
        ]
      : []),
    ...relapses.map(({ on, note }) => `${longDate(on)}问题反弹：${note}`),
    ...(higherUnit ? [`上级单位：${higherUnit}`] : []),
    ...(item.hot ? ['热点问题，跟踪督查'] : []),
  ].join('\n');
}

const unitNames = (office: Office, ids: readonly string[]): string =>
  ids.map((id) => unitOf(office, id)?.name ?? id).join('、');

/** The columns of the ledger 整改台账, in the order of the county's form. */
export const ledgerColumns = (office: Office): Column[] => [
  { heading: '序号', width: 5, centred: true, value: (_, index) => index + 1 },
  {
    heading: '意见编号',
    also: ['编号', '意见序号'],
    width: 17,
    centred: true,
    identifier: true,
    value: (item) => item.opinionNumber ?? '',
  },
  {
    heading: '意见建议',
    essential: true,
    also: ['群众意见', '意见建议内容', '反映问题', '存在问题', '群众反映'],
    width: 26,
    value: (item) => item.opinion,
  },
  { heading: '类别', also: ['意见类别'], width: 9, centred: true, value: (item) => item.category },
  {
    heading: '核实情况',
    also: ['是否属实'],
    width: 20,
    value: ({ verified, inquiry }) =>
      inquiry ? `${verified}。${longDate(inquiry.on)}${inquiry.how}：${inquiry.finding}` : verified,
  },
  {
    heading: '责任领导',
    also: ['分管领导', '包抓领导'],
    width: 10,
    centred: true,
    value: (item) => item.leader ?? '',
  },
  {
    heading: '牵头单位',
    also: ['责任单位', '牵头科室', '主办单位'],
    width: 13,
    centred: true,
    value: (item) => unitNames(office, [item.unit]),
  },
  {
    heading: '配合单位',
    also: ['协办单位', '配合科室'],
    width: 13,
    centred: true,
    value: (item) => unitNames(office, item.supportUnits),
  },
  { heading: '责任人', width: 12, centred: true, value: (item) => item.person },
  { heading: '整改目标', width: 20, value: (item) => item.goal ?? '' },
  { heading: '整改措施', width: 26, value: (item) => numbered(item.measures) },
  {
    heading: '整改时限',
    also: ['完成时限', '整改期限'],
    width: 14,
    centred: true,
    value: (item) => {
      const date = currentDeadline(item);
      return date ? { date } : deadlineText(item);
    },
  },
  {
    heading: '进展成效',
    also: ['整改成效', '进展情况', '整改进展'],
    width: 24,
    value: standing,
  },
  {
    heading: '完成情况',
    also: ['整改情况', '完成状态', '是否完成'],
    width: 12,
    centred: true,
    value: (item) =>
      stateWords(item, office.today)
        .map(({ word }) => word)
        .join('，'),
  },
  {
    heading: '是否销号',
    also: ['销号情况'],
    width: 10,
    centred: true,
    value: ({ closing }) =>
      closing.closedOn ? `${closing.state}（${longDate(closing.closedOn)}）` : closing.state,
  },
  { heading: '佐证', also: ['佐证材料', '印证材料'], width: 24, value: evidence },
  {
    heading: '回访',
    also: ['回访情况', '群众回访'],
    width: 16,
    value: ({ revisit }) =>
      revisit ? `${shortDate(revisit.on)}${revisit.how}：${revisit.result}` : '',
  },
  { heading: '备注', width: 20, value: remarks },
];

/** What forms of counties ask for besides; not in the office's own ledger. */
export const furtherColumns = (office: Office): Column[] => [
  {
    heading: '整改内容',
    also: ['整改事项内容'],
    width: 20,
    value: (item) => item.content ?? '',
  },
  { heading: '事项名称', also: ['整改事项', '标题'], width: 20, value: (item) => item.title },
  { heading: '评议年度', also: ['年度'], width: 8, centred: true, value: (item) => item.year },
  { heading: '批次', width: 8, centred: true, value: (item) => item.batch },
  {
    heading: '涉及村',
    also: ['所在村', '村'],
    width: 10,
    centred: true,
    value: (item) => villageOf(office, item.village)?.name ?? '',
  },
  { heading: '整改类型', width: 10, centred: true, value: (item) => item.workKind },
  dateColumn('交办日期', ['交办时间'], (item) => item.assignedOn),
  dateColumn('原定时限', ['原定整改时限'], (item) => item.deadline),
  dateColumn('完成日期', ['完成时间', '办结时间'], (item) => item.completedOn),
  dateColumn('备案日期', ['备案时间', '报县备案日期'], (item) => item.filedOn),
  { heading: '资金来源', width: 12, value: (item) => item.funds ?? '' },
];

function dateColumn(
  heading: string,
  also: readonly string[],
  of: (item: Rectification) => Rectification['completedOn'],
): Column {
  return {
    heading,
    also,
    width: 14,
    centred: true,
    value: (item) => {
      const date = of(item);
      return date ? { date } : null;
    },
  };
}
