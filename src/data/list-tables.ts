import { fullAddress } from '#model/addresses/address.ts';
import type { Assignment } from '#model/plan/assignment.ts';
import { publicEntries } from '#model/audience.ts';
import { daysBetween } from '#model/basics/date.ts';
import { entryPath } from '#model/plan/entry-path.ts';
import { compareText } from '#model/basics/finding.ts';
import { entrySheets } from '#facts/sheets.ts';
import type { Publication } from '#model/plan/publication.ts';
import { assignmentWord } from '#wording/plan/assignment.ts';
import { type Column, type Listed, columnsOf } from './column.ts';
import type { Context } from './context.ts';
import { evidence } from './common-columns.ts';
import { fileAddress } from './files.ts';
import { type Table, tableOf } from './table.ts';

// The lists of an office that aren't items: their entries stand on one page together.

const address = (kind: 'publication' | 'assignment'): Column<{ id: string; title?: string }> => ({
  name: 'address',
  title: '页面地址',
  type: 'string',
  note: '',
  always: true,
  value: ({ id }, { office, portal }) =>
    fullAddress(portal, entryPath(office.id, { kind, id, title: '', public: true })),
});

const publicationColumns: readonly Listed<Publication>[] = [
  { path: 'id', always: true },
  { path: 'title', always: true },
  'outlet',
  'outletKind',
  'pieceKind',
  { path: 'on', always: true },
  'unit',
  { path: 'link', note: '原文；没有链接的，原件存本单位' },
  {
    name: 'clipping',
    title: '剪报',
    type: 'string',
    note: '文件地址',
    // The page shows the clipping where there is no link.
    value: (piece, context) => (piece.link ? undefined : fileAddress(piece.clipping, context)),
  },
  'filedOn',
  address('publication'),
];

/** What was published elsewhere 宣传稿件, newest first, as its page has it. */
export function publicationTable(context: Context): Table {
  const { office } = context;
  return tableOf(
    {
      name: 'publications',
      title: '宣传稿件',
      about: '在门户网站、报纸、电视台和公众号刊发的稿件，一行一篇。',
      key: 'id',
    },
    columnsOf(entrySheets.publication, publicationColumns),
    publicEntries(office.publications)
      .filter((piece) => piece.on <= office.today)
      .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id)),
    context,
  );
}

const assignmentColumns: readonly Listed<Assignment>[] = [
  { path: 'id', always: true },
  { path: 'task', always: true },
  'lead',
  'supporting',
  'responsible',
  'deadline',
  'doneOn',
  {
    name: 'state',
    title: '完成情况',
    type: 'string',
    note: '与网页上的状态词相同，天数的截止日见“天数算到”',
    value: (task, { office }) => assignmentWord(task, office.today).word,
  },
  {
    name: 'overdueDays',
    title: '逾期天数',
    type: 'integer',
    note: '没有完成的任务超过时限的天数，截止日见“天数算到”；0 是没有逾期',
    value: ({ deadline, doneOn }, { office }) =>
      deadline && !doneOn ? Math.max(0, daysBetween(deadline, office.today)) : 0,
  },
  evidence,
  address('assignment'),
];

/** Who does what 任务分工: the tasks that are public. */
export const assignmentTable = (context: Context): Table =>
  tableOf(
    {
      name: 'assignments',
      title: '任务分工',
      about: '每项公开任务由哪个科室牵头、谁配合、什么时候完成，一行一项。',
      key: 'id',
    },
    columnsOf(entrySheets.assignment, assignmentColumns),
    publicEntries(context.office.assignments),
    context,
  );
