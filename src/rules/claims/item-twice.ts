import { kinds } from '#model/kinds.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';

interface Told {
  readonly source: Located;
  readonly path: string;
  /** What two of them would have in common. */
  readonly key: string;
  /** `整改事项《柳湾村路灯》（liuwan-ludeng）` */
  readonly called: string;
  readonly on: AnyItem['publishedOn'];
  readonly hint: string;
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function* toldOf(office: Office): Generator<Told> {
  // The older file first: the new one is asked about.
  for (const item of standing(allItems(office)).reverse())
    yield {
      source: item,
      path: 'title',
      key: [item.kind, squeezed(item.title), item.publishedOn, ownDay(item)].join(' '),
      called: `${kinds[item.kind].label}《${item.title}》（${item.id}）`,
      on: item.publishedOn,
      hint: `是两件不同的事，就把 title 写得分得清；登记了两次的，这一件写 withdrawn: { on: ${office.today}, reason: 重复登记 }`,
    };
  const source = sourceOf(office, 'publications.yaml');
  for (const [index, piece] of office.publications.entries())
    yield {
      source,
      path: `publications.${index}.title`,
      key: ['publication', squeezed(piece.title), squeezed(piece.outlet), piece.on].join(' '),
      called: `稿件《${piece.title}》（${piece.id}）`,
      on: piece.on,
      hint: '一篇稿件在一个平台只登记一次；登记了两次的，删掉这一项',
    };
}

/** Meetings and surveys of one title are told on one day though they were held on several. */
function ownDay(item: AnyItem): string {
  switch (item.kind) {
    case 'outreach':
    case 'inspection':
      return item.on;
    case 'survey':
      return item.from;
    case 'board':
      return item.code;
    case 'document':
      return item.number ?? '';
    case 'rectification':
      return `${item.village ?? ''} ${item.opinionNumber ?? ''}`;
    case 'achievement':
    case 'notice':
    case 'service':
      return '';
  }
}

/** The same title on the same day is mostly one thing in two files, and counted twice. */
export const itemTwice: Rule = {
  code: 'item-twice',
  severity: 'hint',
  clause: '设计：一件事登记一次',
  *check(office): Generator<Draft> {
    const owners = new Map<string, Told>();
    for (const told of toldOf(office)) {
      const owner = owners.get(told.key);
      if (owner)
        yield at(
          told.source,
          told.path,
          `和${owner.called}同题、同一天（${longDate(told.on)}）：像是登记了两次`,
          told.hint,
        );
      else owners.set(told.key, told);
    }
  },
};
