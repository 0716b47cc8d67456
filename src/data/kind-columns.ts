import { fullAddress, itemPath, sheetPath } from '#model/addresses/address.ts';
import { lastPosting } from '#model/boards/board-facts.ts';
import { boardMatters } from '#model/boards/board-items.ts';
import type { Kind } from '#model/kinds.ts';
import type { AnyItem, Items } from '#model/library.ts';
import { noticeLastDay } from '#model/notices/notice-facts.ts';
import { lacksToCount } from '#model/plan/counting.ts';
import type { Column, Listed } from './column.ts';
import type { Context } from './context.ts';
import { evidence, telephone } from './common-columns.ts';
import { rectificationColumns } from './rectification-columns.ts';

type Of<K extends Kind> = Items[K][number];

const addresses = (items: readonly AnyItem[], { office, portal }: Context): string[] =>
  items.map((item) => fullAddress(portal, itemPath(office.id, item)));

const lastDay: Column<Of<'notice'>> = {
  name: 'period.lastDay',
  title: '公示截止日期',
  type: 'date',
  note: '由公示期算出，含这一天；工作日按国务院放假安排',
  value: ({ period }) => period && noticeLastDay(period),
};

const counted: Column<Of<'outreach'>> = {
  name: 'counts',
  title: '是否计入次数',
  type: 'boolean',
  note: '通知、记录、图片三样齐了才计入',
  value: (item) => lacksToCount('outreach', item).length === 0,
};

const boardColumns: readonly Listed<Of<'board'>>[] = [
  'code',
  'template',
  {
    name: 'size',
    title: '成品尺寸',
    type: 'string',
    note: '宽×高，毫米',
    value: ({ size }) => `${size.width}×${size.height}`,
  },
  'place',
  'village',
  {
    name: 'items',
    title: '展示的事项',
    type: 'list',
    note: '页面地址',
    value: (item, context) => addresses(boardMatters(item, context.office), context),
  },
  {
    name: 'postings.last.number',
    title: '现在挂的是第几次更新',
    type: 'integer',
    note: '还没有上墙的空着',
    value: (item) => lastPosting(item)?.number,
  },
  {
    name: 'postings.last.postedOn',
    title: '上墙日期',
    type: 'date',
    note: '',
    value: (item) => lastPosting(item)?.postedOn,
  },
  {
    name: 'postings.last.address',
    title: '核对页面地址',
    type: 'string',
    note: '牌上二维码打开的页面',
    value: (item, { office, portal }) => {
      const last = lastPosting(item);
      return last && fullAddress(portal, sheetPath(office.id, item.id, last.number));
    },
  },
];

/**
 * What is published of each kind besides what all items have: what its page shows, and nothing
 * that is not named here. Numbers of opinions, internal notes and print orders stay in the office.
 */
export const kindColumns: { readonly [K in Kind]: readonly Listed<Of<K>>[] } = {
  rectification: rectificationColumns,
  achievement: [
    'category',
    'unit',
    telephone,
    'period.from',
    'period.to',
    'summary',
    'measures',
    'results',
    'villages',
    evidence,
  ],
  notice: [
    'noticeKind',
    'unit',
    telephone,
    'period.from',
    'period.days',
    'period.counting',
    lastDay,
    'objection.how',
    'objection.telephone',
    'objection.address',
    'outcome.on',
    'outcome.text',
    'villages',
  ],
  document: [
    'number',
    'indexNumber',
    'subject',
    'issuers',
    'issuedOn',
    'addressees',
    'copies',
    'basis',
    'keywords',
    'openness',
    'unit',
    { path: 'cited.source', note: '写了的，是别的单位的文件，本站只有另写的摘要' },
    'cited.used',
  ],
  outreach: [
    'channel',
    'round',
    'on',
    'symposium.groups',
    'towards',
    'village',
    'reached',
    'summary',
    'unit',
    evidence,
    counted,
  ],
  survey: ['round', 'from', 'to', 'method', 'n', 'followUp', 'unit'],
  service: [
    'who',
    'basis',
    'materials',
    'steps',
    'timeLimit',
    'fee',
    'window',
    'hours',
    'telephone',
    'unit',
  ],
  inspection: ['on', 'scope', 'findings', 'named', 'deadline', 'items', 'unit', evidence],
  board: [...boardColumns, 'unit'],
};
