import { fullAddress, sheetPath } from '#model/addresses/address.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import type { AnyItem, Items } from '#model/library.ts';
import { type ShownAnswer, shownAnswers } from '#wording/items/survey.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Holding, holdingsOf } from '#model/rectifications/hands.ts';
import { holderName } from '#wording/rectifications/hands.ts';
import { type Column, columnsOf } from './column.ts';
import type { Context } from './context.ts';
import { entryFields, listsOf } from './public-fields.ts';

type Of<K extends Kind> = Items[K][number];

/** A list inside of items that is a table of its own, such as the steps of a rectification. */
export interface Detail {
  readonly kind: Kind;
  /** The list, as the item's JSON calls it; with the kind's folder, the name of its table. */
  readonly list: string;
  readonly title: string;
  readonly columns: readonly Column<object>[];
  /** Its entries as they may be published; none of a withdrawn item. */
  entries(item: AnyItem, context: Context): readonly object[];
}

/** An answer of a survey with its question; small cells stay hidden. */
type Answer = ShownAnswer & { readonly question: string };

const answers = (survey: Of<'survey'>): Answer[] =>
  survey.questions.flatMap((question) =>
    shownAnswers(question, survey.n).map((answer) => ({ ...answer, question: question.question })),
  );

const answerColumns: readonly Column<Answer>[] = [
  {
    name: 'question',
    title: '题目',
    type: 'string',
    note: '',
    always: true,
    value: ({ question }) => question,
  },
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
];

/** A posted sheet and its board. */
type Posted = Of<'board'>['postings'][number] & { readonly board: string };

const checkPage: Column<Posted> = {
  name: 'address',
  title: '核对页面地址',
  type: 'string',
  note: '牌上二维码打开的页面',
  value: ({ board, number }, { office, portal }) =>
    fullAddress(portal, sheetPath(office.id, board, number)),
};

/** The columns of the entries of a list, by the facts of their fields. */
const factColumns = (kind: Kind, list: string): Column<object>[] =>
  columnsOf<object>(
    kindSheets[kind],
    entryFields(kind, list).map(({ name }) => name),
    list,
  );

/** What the facts of a list don't say by themselves. */
function entriesIn(kind: Kind, list: string): Pick<Detail, 'columns' | 'entries'> {
  if (kind === 'survey' && list === 'questions')
    return {
      columns: answerColumns as unknown as Column<object>[],
      entries: (item) => (item.kind === 'survey' ? answers(item) : []),
    };
  const columns = factColumns(kind, list);
  if (kind === 'board' && list === 'postings')
    return {
      columns: [...columns, checkPage as unknown as Column<object>],
      entries: (item) =>
        item.kind === 'board'
          ? item.postings.map((posting) => ({ ...posting, board: item.id }))
          : [],
    };
  return { columns, entries: (item) => (item as unknown as Record<string, object[]>)[list] ?? [] };
}

/** Through whose hands a matter went, and whose delay is whose; one row where one unit had it all along. */
const hands: Detail = {
  kind: 'rectification',
  list: 'hands',
  title: '先后办理单位',
  columns: [
    {
      name: 'unit',
      title: '责任单位',
      type: 'string',
      note: '当时的名称',
      always: true,
      value: (holding, { office }) => holderName(holding, office),
    },
    {
      name: 'from',
      title: '起',
      type: 'date',
      note: '交办、转入的那一天',
      always: true,
      value: ({ from }) => from,
    },
    {
      name: 'until',
      title: '止',
      type: 'date',
      note: '还在办的空着',
      value: ({ until }) => until,
    },
    {
      name: 'days',
      title: '办理天数',
      type: 'integer',
      note: '两头都算，没办完的算到“天数算到”',
      value: ({ days }) => days,
    },
    {
      name: 'lateDays',
      title: '其中逾期天数',
      type: 'integer',
      note: '各单位相加，等于这一件的逾期天数或晚完成天数',
      value: ({ lateDays }) => lateDays,
    },
  ] satisfies Column<Holding>[] as unknown as Column<object>[],
  entries: (item, { office }) =>
    item.kind === 'rectification' && !item.withdrawn ? holdingsOf(item, office.today) : [],
};

/** The lists inside of items that are tables, kind by kind, in the order of their facts. */
export const details: readonly Detail[] = kindNames.flatMap((kind) => [
  ...listsOf(kind).map(({ path: list, label: title }): Detail => {
    const { columns, entries } = entriesIn(kind, list);
    return {
      kind,
      list,
      title,
      columns,
      entries: (item, context) =>
        item.kind === kind && !item.withdrawn ? entries(item, context) : [],
    };
  }),
  ...(kind === 'rectification' ? [hands] : []),
]);

/** The name of the table of such a list: `rectifications-milestones`. */
export const detailName = ({ kind, list }: Pick<Detail, 'kind' | 'list'>): string =>
  `${kinds[kind].folder}-${list.toLowerCase()}`;
