import { fullAddress, itemPath, sheetPath } from '#model/addresses/address.ts';
import { lastPosting } from '#model/boards/board-facts.ts';
import { boardMatters } from '#model/boards/board-items.ts';
import type { Kind } from '#model/kinds.ts';
import type { AnyItem, Items } from '#model/library.ts';
import type { Listed } from './column.ts';
import type { Context } from './context.ts';
import { evidence } from './common-columns.ts';
import { rectificationColumns } from './rectification-columns.ts';

type Of<K extends Kind> = Items[K][number];

const addresses = (items: readonly AnyItem[], { office, portal }: Context): string[] =>
  items.map((item) => fullAddress(portal, itemPath(office.id, item)));

const boardColumns: readonly Listed<Of<'board'>>[] = [
  'code',
  'template',
  {
    path: 'size',
    type: 'string',
    note: '宽×高，毫米',
    value: ({ size }) => `${size.width}×${size.height}`,
  },
  'place',
  'village',
  {
    path: 'items',
    value: (item, context) => addresses(boardMatters(item, context.office), context),
  },
  'postings.last.number',
  { path: 'postings.last.postedOn', title: '上墙日期' },
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
 * What is published of each kind besides what all items have, in its order: what its page shows. Public
 * fields that are not named here follow (`restOf`). Numbers of opinions, internal notes and print orders
 * stay in the office, as their facts say.
 */
export const kindColumns: { readonly [K in Kind]?: readonly Listed<Of<K>>[] } = {
  rectification: rectificationColumns,
  achievement: [
    'category',
    'unit',
    'unit.telephone',
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
    'unit.telephone',
    'period.from',
    'period.days',
    'period.counting',
    'period.lastDay',
    'period.notBefore',
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
    'counts',
  ],
  survey: ['round', 'from', 'to', 'method', 'place', 'n', 'followUp', 'unit'],
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
