import { publicItems } from './audience.ts';
import { achievementCategories } from './achievement.ts';
import { type CivilDate, yearOf } from './date.ts';
import type { Kind } from './kinds.ts';
import type { AnyItem, Items, Office } from './library.ts';
import { channels } from './outreach.ts';
import { opinionCategories, progresses, verifications } from './rectification.ts';
import { daysOverdue } from './rectification-facts.ts';

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

/** The value of an item for a question: its part of the address, and its label. */
type Value = { readonly slug: string; readonly label: string };
interface Question<Item> {
  readonly label: string;
  /** Values in the order of the page. */
  readonly values: readonly Value[];
  has(item: Item, slug: string): boolean;
}

/** Values of a fixed list: numbered, because the words are Chinese and an address is not. */
const numbered = (prefix: string, labels: readonly string[]): Value[] =>
  labels.map((label, index) => ({ slug: `${prefix}-${index + 1}`, label }));

const oneOf = <Item>(
  label: string,
  prefix: string,
  labels: readonly string[],
  of: (item: Item) => string,
): Question<Item> => {
  const values = numbered(prefix, labels);
  return {
    label,
    values,
    has: (item, slug) => values.find((value) => value.slug === slug)?.label === of(item),
  };
};

const byYear = <Item>(items: readonly Item[], of: (item: Item) => number): Question<Item> => ({
  label: '年度',
  values: [...new Set(items.map(of))]
    .sort((a, b) => b - a)
    .map((year) => ({ slug: `year-${year}`, label: `${year} 年` })),
  has: (item, slug) => slug === `year-${of(item)}`,
});

const byUnit = (office: Office): Question<AnyItem> => ({
  label: '责任单位',
  values: office.settings.units.map((unit) => ({ slug: `unit-${unit.id}`, label: unit.name })),
  has: (item, slug) => slug === `unit-${item.unit}`,
});

type Of<K extends Kind> = Items[K][number];

/** States of a rectification that residents ask for: every progress, and what makes it worse. */
const byState = (today: CivilDate): Question<Of<'rectification'>> => {
  const plain = oneOf<Of<'rectification'>>('进展', 'state', progresses, (item) => item.progress);
  const extra: Record<string, (item: Of<'rectification'>) => boolean> = {
    overdue: (item) => daysOverdue(item, today) > 0,
    closed: (item) => item.closing.state === '已销号',
    standing: (item) => item.workKind === '长期坚持',
    hot: (item) => item.hot,
  };
  return {
    label: '进展',
    values: [
      ...plain.values,
      { slug: 'overdue', label: '逾期' },
      { slug: 'closed', label: '已销号' },
      { slug: 'standing', label: '长期坚持' },
      { slug: 'hot', label: '热点问题' },
    ],
    has: (item, slug) => extra[slug]?.(item) ?? plain.has(item, slug),
  };
};

const byVillage = (office: Office): Question<Of<'rectification'> | Of<'outreach'>> => ({
  label: '村',
  values: office.settings.villages.map(({ id, name }) => ({ slug: `village-${id}`, label: name })),
  has: (item, slug) => slug === `village-${item.village}`,
});

const groupOf = <Item extends AnyItem>(
  items: readonly Item[],
  question: Question<NoInfer<Item>>,
): CutGroup => ({
  label: question.label,
  cuts: question.values
    .map((value) => ({ ...value, items: items.filter((item) => question.has(item, value.slug)) }))
    .filter((cut) => cut.items.length > 0),
});

/** The filters of a list of public items. A question with one answer only is left out. */
export function cutGroups(office: Office, kind: Kind): CutGroup[] {
  const groups = groupsOf(office, kind);
  return groups.filter((group) => group.cuts.length > 1);
}

function groupsOf(office: Office, kind: Kind): CutGroup[] {
  if (kind === 'rectification') {
    const items = publicItems(office, kind);
    return [
      groupOf(
        items,
        byYear(items, (item) => item.year),
      ),
      groupOf(items, byState(office.today)),
      groupOf(
        items,
        oneOf('类别', 'about', opinionCategories, (item) => item.category),
      ),
      groupOf(
        items,
        oneOf('核实', 'found', verifications, (item) => item.verified),
      ),
      groupOf(items, byVillage(office)),
      groupOf(items, byUnit(office)),
    ];
  }
  if (kind === 'achievement') {
    const items = publicItems(office, kind);
    return [
      groupOf(
        items,
        oneOf('类别', 'about', achievementCategories, (item) => item.category),
      ),
      groupOf(
        items,
        byYear(items, (item) => yearOf(item.period.from)),
      ),
      groupOf(items, byUnit(office)),
    ];
  }
  if (kind === 'outreach') {
    const items = publicItems(office, kind);
    return [
      groupOf(
        items,
        oneOf('方式', 'by', channels, (item) => item.channel),
      ),
      groupOf(items, byVillage(office)),
      groupOf(items, byUnit(office)),
    ];
  }
  const items: readonly AnyItem[] = publicItems(office, kind);
  return [
    groupOf(
      items,
      byYear(items, (item) => yearOf(item.publishedOn)),
    ),
    groupOf(items, byUnit(office)),
  ];
}
