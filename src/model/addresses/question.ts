import type { AnyItem, Office } from '../library.ts';
import { bothNames } from '../office/dated-name.ts';
import { placeWords, settlementsOf } from '../office/settlement.ts';
import { concernsVillage } from '../office/village-facts.ts';
import { itemYear } from '../items/years.ts';

/** An answer: its part of the address, and its label. */
interface Value {
  readonly slug: string;
  readonly label: string;
}

/** A question that a list can be cut by, such as 年度, with its answers in the order of the page. */
export interface Question<Item> {
  readonly label: string;
  readonly values: readonly Value[];
  has(item: Item, slug: string): boolean;
}

/** One word of a fixed list. Numbered in the address: the words are Chinese, an address is not. */
export function oneOf<Item>(
  label: string,
  prefix: string,
  words: readonly string[],
  of: (item: Item) => string,
): Question<Item> {
  const values = words.map((word, index) => ({ slug: `${prefix}-${index + 1}`, label: word }));
  return {
    label,
    values,
    has: (item, slug) => values.find((value) => value.slug === slug)?.label === of(item),
  };
}

/** What is true of an item or not: each by itself, several at once. */
export const flags = <Item>(
  label: string,
  tests: Readonly<Record<string, { label: string; test: (item: Item) => boolean }>>,
): Question<Item> => ({
  label,
  values: Object.entries(tests).map(([slug, one]) => ({ slug, label: one.label })),
  has: (item, slug) => tests[slug]?.test(item) ?? false,
});

/** Two questions under one label. */
export const together = <Item>(a: Question<Item>, b: Question<Item>): Question<Item> => ({
  label: a.label,
  values: [...a.values, ...b.values],
  has: (item, slug) => a.has(item, slug) || b.has(item, slug),
});

/** 年度, newest first. */
export const byYear = (items: readonly AnyItem[]): Question<AnyItem> => ({
  label: '年度',
  values: [...new Set(items.map(itemYear))]
    .sort((a, b) => b - a)
    .map((year) => ({ slug: `year-${year}`, label: `${year} 年` })),
  has: (item, slug) => slug === `year-${itemYear(item)}`,
});

/** 责任单位, in the office's order. */
export const byUnit = (office: Office): Question<AnyItem> => ({
  label: '责任单位',
  values: office.settings.units.map((unit) => ({
    slug: `unit-${unit.id}`,
    label: bothNames(unit, office.today),
  })),
  has: (item, slug) => slug === `unit-${item.unit}`,
});

/** 村: an item may concern several. */
export const byVillage = (office: Office): Question<AnyItem> => ({
  label: placeWords[settlementsOf([office.settings])],
  values: office.settings.villages.map((village) => ({
    slug: `village-${village.id}`,
    label: bothNames(village, office.today),
  })),
  has: (item, slug) => concernsVillage(item, slug.replace(/^village-/, '')),
});
