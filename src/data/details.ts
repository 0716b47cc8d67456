import { kindSheets } from '#facts/sheets.ts';
import { fullAddress, sheetPath } from '#model/addresses/address.ts';
import type { Kind } from '#model/kinds.ts';
import { type AnyItem, type Items, unitOf } from '#model/library.ts';
import { type ShownAnswer, shownAnswers } from '#wording/items/survey.ts';
import { type Column, type Listed, columnsOf } from './column.ts';

type Of<K extends Kind> = Items[K][number];

/** A list inside of items that is a table of its own, such as the steps of a rectification. */
export interface Detail {
  readonly kind: Kind;
  /** The list, as the item's JSON calls it; with the kind's folder, the name of its table. */
  readonly list: string;
  readonly title: string;
  readonly columns: readonly Column<object>[];
  /** Its entries as they may be published; none of a withdrawn item. */
  entries(item: AnyItem): readonly object[];
}

/** A detail of a kind; what its fields are called comes from the facts where they stand in them. */
function detail<K extends Kind, Entry extends object>(
  kind: K,
  list: string,
  title: string,
  entries: (item: Of<K>) => readonly Entry[],
  listed: readonly Listed<Entry>[],
): Detail {
  return {
    kind,
    list,
    title,
    columns: columnsOf<Entry>(
      { sheet: kindSheets[kind], list },
      listed,
    ) as unknown as Column<object>[],
    entries: (item) => (item.kind === kind && !item.withdrawn ? entries(item as Of<K>) : []),
  };
}

/** An answer of a survey with its question; small cells stay hidden. */
type Answer = ShownAnswer & { readonly question: string };

const answers = (survey: Of<'survey'>): Answer[] =>
  survey.questions.flatMap((question) =>
    shownAnswers(question, survey.n).map((answer) => ({ ...answer, question: question.question })),
  );

type Posted = Of<'board'>['postings'][number] & { readonly board: string };

export const details: readonly Detail[] = [
  detail('rectification', 'extensions', '延期', (item) => item.extensions, [
    'to',
    'reason',
    'approvedBy',
    'approvedOn',
  ]),
  detail('rectification', 'milestones', '节点', (item) => item.milestones, [
    'what',
    'plannedOn',
    { path: 'doneOn', note: '空着的还没有完成' },
  ]),
  // Field by field: the notes of the inspection stay in the office.
  detail('rectification', 'followUps', '跟踪督查', (item) => item.followUps, [
    'on',
    { path: 'by', title: '督查岗位' },
    'note',
    'answer',
    'answeredOn',
    'answeredBy',
  ]),
  detail('rectification', 'relapses', '问题反弹', (item) => item.relapses, ['on', 'note']),
  detail('inspection', 'answers', '责任单位答复', (item) => item.answers, [
    {
      name: 'unit',
      title: '答复单位',
      type: 'string',
      note: '',
      value: ({ unit }, { office }) => unitOf(office, unit)?.name ?? unit,
    },
    'on',
    { path: 'by', title: '答复岗位' },
    { path: 'text', title: '答复' },
  ]),
  detail('achievement', 'figures', '数据', (item) => item.figures, [
    'label',
    'value',
    { path: 'unit', title: '计量单位' },
    { path: 'source', title: '数据来源' },
    'asOf',
  ]),
  detail<'survey', Answer>('survey', 'questions', '题目和回答', answers, [
    { path: 'question', always: true },
    { name: 'answer', title: '回答', type: 'string', note: '', value: ({ answer }) => answer },
    {
      name: 'count',
      title: '人数',
      type: 'integer',
      note: '空着的是为保护被访群众而不显示的格，不是零',
      value: ({ count }) => count,
    },
    {
      name: 'hidden',
      title: '不显示',
      type: 'boolean',
      note: '是：人数少，或者会让别的格被推算出来',
      value: ({ count }) => count === undefined,
    },
  ]),
  detail<'board', Posted>(
    'board',
    'postings',
    '上墙记录',
    (item) => item.postings.map((posting) => ({ ...posting, board: item.id })),
    [
      { path: 'number', title: '第几次更新' },
      'postedOn',
      {
        name: 'address',
        title: '核对页面地址',
        type: 'string',
        note: '牌上二维码打开的页面',
        value: ({ board, number }, { office, portal }) =>
          fullAddress(portal, sheetPath(office.id, board, number)),
      },
    ],
  ),
];
