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
  /** In what the two are alike. */
  readonly alike: string;
  readonly hint: string;
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function* toldOf(office: Office): Generator<Told> {
  // The older file first: the new one is asked about.
  for (const item of standing(allItems(office)).reverse())
    yield {
      source: item,
      path: 'title',
      key: [item.kind, squeezed(item.title), ...own(item)].join(' '),
      called: `${kinds[item.kind].label}《${item.title}》（${item.id}）`,
      alike: item.kind === 'service' ? '同名' : `同题、同一天（${longDate(item.publishedOn)}）`,
      hint: `是两件不同的事，就把 title 写得分得清；登记了两次的，这一件写 withdrawn: { on: ${office.today}, reason: 重复登记 }`,
    };
  for (const board of standing(office.items.board).reverse())
    yield {
      source: board,
      path: 'place',
      key: ['board at', board.template, squeezed(board.place), board.year, ...board.items].join(
        ' ',
      ),
      called: `${board.code}（${board.id}）`,
      alike: '展示的一样，地点也一样',
      hint: `两块牌就把 place 写得分得清；登记了两次的，这一块写 withdrawn: { on: ${office.today}, reason: 重复登记 }`,
    };
  const source = sourceOf(office, 'publications.yaml');
  for (const [index, piece] of office.publications.entries())
    yield {
      source,
      path: `publications.${index}.title`,
      key: ['publication', squeezed(piece.title), squeezed(piece.outlet), piece.on].join(' '),
      called: `稿件《${piece.title}》（${piece.id}）`,
      alike: `同题、同一天（${longDate(piece.on)}）`,
      hint: '一篇稿件在一个平台只登记一次；登记了两次的，删掉这一项',
    };
  for (const [index, { id, title, link }] of office.publications.entries())
    if (link)
      yield {
        source,
        path: `publications.${index}.link`,
        key: `link ${link}`,
        called: `稿件《${title}》（${id}）`,
        alike: '的链接一样',
        hint: '打开链接看是哪一篇；登记了两次的，删掉这一项',
      };
  const tasks = sourceOf(office, 'assignments.yaml');
  for (const [index, { id, task, lead, deadline }] of office.assignments.entries())
    yield {
      source: tasks,
      path: `assignments.${index}.task`,
      key: ['assignment', squeezed(task), lead, deadline].join(' '),
      called: `任务“${task}”（${id}）`,
      alike: '同样的任务、单位和时限',
      hint: '登记了两次的，删掉这一项；不是一件事的，把任务写得分得清',
    };
  const frames = sourceOf(office, 'frames.yaml');
  for (const [index, { id, destination, group, due }] of office.frames.entries())
    yield {
      source: frames,
      path: `frames.${index}.group`,
      key: ['frame', squeezed(destination), squeezed(group), due].join(' '),
      called: `样本框“${group}”（${id}）`,
      alike: '报送对象、人员类别和时限都一样',
      hint: '登记了两次的，删掉这一项；不是一份名单的，把人员类别写得分得清',
    };
}

/** What besides its title tells an item from others: its days, its place, its number. */
function own(item: AnyItem): (string | undefined)[] {
  const { publishedOn } = item;
  switch (item.kind) {
    case 'outreach':
    case 'inspection':
      return [publishedOn, item.on];
    case 'survey':
      return [publishedOn, item.from];
    case 'board':
      return [publishedOn, item.code];
    case 'document':
      return [publishedOn, item.number];
    case 'rectification':
      return [publishedOn, item.village, item.opinionNumber];
    case 'achievement':
    case 'notice':
      return [publishedOn];
    // A guide is good until it is taken back, whenever it was written.
    case 'service':
      return [];
  }
}

/** In two files, which was copied nobody sees from here: both are told. In one list it is the later. */
function* onBoth(told: Told, owner: Told): Generator<Draft> {
  const pairs = [[told, owner] as const, [owner, told] as const];
  for (const [one, other] of pairs.slice(0, told.source.file === owner.source.file ? 1 : 2))
    yield at(one.source, one.path, `和${other.called}${one.alike}：像是登记了两次`, one.hint);
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
      if (owner) yield* onBoth(told, owner);
      else owners.set(told.key, told);
    }
  },
};
