import { achievementCategories } from '../items/achievement.ts';
import { publicItems } from '../audience.ts';
import { boardTemplates } from '../boards/board-template.ts';
import { templateFacts } from '../boards/template-facts.ts';
import type { OnDay } from '../calendar/work-calendar.ts';
import type { Kind } from '../kinds.ts';
import type { AnyItem, Items, Office } from '../library.ts';
import { type Measure, measures } from '../rectifications/measures.ts';
import { noticeKinds } from '../notices/notice.ts';
import { isOpenNotice, noticeDaysLeft } from '../notices/notice-facts.ts';
import { channels } from '../outreach/outreach.ts';
import { type Question, byUnit, byVillage, byYear, flags, oneOf, together } from './question.ts';
import { opinionCategories, progresses, verifications } from '../rectifications/rectification.ts';

/** A pre-made part of a list 分类, with an address of its own: no script is needed to filter. */
export interface Cut {
  /** Part of the address, such as `year-2019`. */
  readonly slug: string;
  readonly label: string;
  readonly items: readonly AnyItem[];
}

/** Cuts by one question, such as 年度. */
export interface CutGroup {
  readonly label: string;
  readonly cuts: readonly Cut[];
}

type Of<K extends Kind> = Items[K][number];

/** Those that a figure of the balance 总账 counts: the number and its list cannot disagree. */
const counted = (label: string, office: Office, labels: Partial<Record<Measure, string>>) =>
  flags<Of<'rectification'>>(
    label,
    Object.fromEntries(
      (Object.keys(labels) as Measure[]).map((name) => [
        measures[name].cut ?? name,
        {
          label: labels[name] ?? name,
          test: (item: Of<'rectification'>) => measures[name].has(item, office),
        },
      ]),
    ),
  );

/** States of a rectification that residents ask for: every progress, and what makes it worse. */
const byState = (office: Office) =>
  together<Of<'rectification'>>(
    oneOf('进展', 'state', progresses, (item) => item.progress),
    together(
      counted('进展', office, { overdue: '逾期', standing: '长期坚持' }),
      flags('进展', {
        closed: { label: '已销号', test: (item) => item.closing.state === '已销号' },
        hot: { label: '热点问题', test: (item) => item.hot },
      }),
    ),
  );

/** What the balance over years asks besides. */
const byRecord = (office: Office) =>
  counted('总账', office, {
    doing: '尚未完成',
    extended: '延过期',
    back: '曾反弹',
    timed: '有办理天数',
  });

/** Can one still object? */
const byPeriod = (on: OnDay) => {
  const ended = (item: Of<'notice'>) => noticeDaysLeft(item, on) === 0;
  return flags<Of<'notice'>>('公示', {
    open: { label: '公示中', test: (item) => isOpenNotice(item, on) },
    ended: { label: '公示已结束', test: ended },
  });
};

/** What is asked of every list, after what is asked of its kind. */
const common = (office: Office, items: readonly AnyItem[]): Question<AnyItem>[] => [
  byYear(items),
  byVillage(office),
  byUnit(office),
];

const questionsOf: {
  readonly [K in Kind]?: (office: Office) => readonly Question<Items[K][number]>[];
} = {
  rectification: (office) => [
    byState(office),
    oneOf('类别', 'about', opinionCategories, (item) => item.category),
    oneOf('核实', 'found', verifications, (item) => item.verified),
    byRecord(office),
  ],
  achievement: () => [oneOf('类别', 'about', achievementCategories, (item) => item.category)],
  notice: (office) => [
    byPeriod(office),
    oneOf('类型', 'about', noticeKinds, (item) => item.noticeKind),
  ],
  outreach: () => [oneOf('方式', 'by', channels, (item) => item.channel)],
  board: () => [
    oneOf(
      '牌型',
      'about',
      boardTemplates.map((template) => templateFacts[template].label),
      (item) => templateFacts[item.template].label,
    ),
  ],
};

/** Every answer to a question, with the items that give it. */
const groupOf = <Item extends AnyItem>(
  items: readonly Item[],
  question: Question<Item>,
): CutGroup => ({
  label: question.label,
  cuts: question.values.map((value) => ({
    ...value,
    items: items.filter((item) => question.has(item, value.slug)),
  })),
});

/** Cuts of a list: those to choose from, and those that have a page. */
interface Cuts {
  readonly groups: readonly CutGroup[];
  readonly pages: readonly Cut[];
}

function cutsOf<K extends Kind>(office: Office, kind: K): Cuts {
  const items = publicItems(office, kind);
  const questions: readonly Question<Items[K][number]>[] = questionsOf[kind]?.(office) ?? [];
  const own = questions.map((question) => groupOf(items, question));
  const shared = common(office, items).map((question) => groupOf(items, question));
  const groups = [...own, ...shared]
    .map(({ label, cuts }) => ({ label, cuts: cuts.filter((cut) => cut.items.length > 0) }))
    .filter(({ cuts }) => cuts.some((cut) => cut.items.length < items.length));
  const lasting = items.length > 0 ? own.flatMap(({ cuts }) => cuts) : [];
  const shown = groups.flatMap(({ cuts }) => cuts);
  const bySlug = new Map([...lasting, ...shown].map((cut) => [cut.slug, cut]));
  return { groups, pages: [...bySlug.values()] };
}

const known = new WeakMap<Office, Map<Kind, Cuts>>();

/** Sorted out once an office and kind: every cut is a page that shows them all. */
function knownCuts(office: Office, kind: Kind): Cuts {
  const kinds = known.get(office) ?? new Map<Kind, Cuts>();
  known.set(office, kinds);
  const cuts = kinds.get(kind) ?? cutsOf(office, kind);
  kinds.set(kind, cuts);
  return cuts;
}

/** The filters of a list of public items; a question that tells no items apart is left out. */
export const cutGroups = (office: Office, kind: Kind): readonly CutGroup[] =>
  knownCuts(office, kind).groups;

/**
 * The cuts that have a page: all filters, and every state of the kind that no item is in now, so
 * that the address of 逾期, once shared, says that nothing is overdue.
 */
export const cutPages = (office: Office, kind: Kind): readonly Cut[] =>
  knownCuts(office, kind).pages;

/** The slugs of all cuts that each item of a list is in. */
export function cutsByItem(groups: readonly CutGroup[]): ReadonlyMap<AnyItem, readonly string[]> {
  const slugs = new Map<AnyItem, string[]>();
  for (const { slug, items } of groups.flatMap((group) => group.cuts))
    for (const item of items) {
      const own = slugs.get(item);
      if (own) own.push(slug);
      else slugs.set(item, [slug]);
    }
  return slugs;
}
