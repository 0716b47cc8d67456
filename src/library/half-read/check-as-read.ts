import type { Finding } from '#model/basics/finding.ts';
import { type Kind, kindNames } from '#model/kinds.ts';
import type { AnyItem, Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { allRules } from '#rules/all-rules.ts';
import { checkOffice, checkRule } from '#rules/check.ts';
import { evaluatePlan } from '#rules/plan/evaluate.ts';
import type { Rule } from '#rules/rule.ts';
import type { HalfRead } from './half-parse.ts';

/** A file of which a part could not be read. */
export interface HalfFile<Value> extends HalfRead<Value> {
  readonly file: string;
}

/** An item of which a part could not be read, and all words in its fields: ids of others are among them. */
export interface HalfItem extends HalfFile<AnyItem> {
  readonly kind: Kind;
  readonly words: ReadonlySet<string>;
}

/** The plan and the lists of an office. */
export type Lists = Pick<Office, 'plan' | 'assignments' | 'publications' | 'frames' | 'glossary'>;

/** What of an office is only half read. Its `Office` is made of the files that are whole. */
export interface Halves {
  /** Its settings, where the `Office` had to be made of what could be read of them. */
  readonly settings: HalfFile<unknown> | undefined;
  readonly lists: { readonly [Name in keyof Lists]?: HalfFile<Lists[Name]> };
  readonly items: readonly HalfItem[];
}

/**
 * What every rule finds in an office as far as it could be read. Of a file that is half read, a rule says
 * what follows from the fields that were read; one that needs another says nothing of it.
 */
export function checkAsRead(office: Office, halves: Halves, portal: Portal): Finding[] {
  const isWhole = !halves.settings && halves.items.length + Object.keys(halves.lists).length === 0;
  return isWhole
    ? checkOffice(office, portal)
    : allRules.flatMap((rule) => checkBoth(rule, office, halves, portal));
}

/**
 * A rule held against the whole files alone, and against all. What it says of whole files has to be true
 * both ways: “nothing new for two weeks” is not, where the new one has a mistake in it.
 */
function checkBoth(rule: Rule, office: Office, halves: Halves, portal: Portal): Finding[] {
  const { settings, lists, items } = halves;
  const parts = [...Object.values(lists), ...items];
  const forget = () => {
    for (const half of [...(settings ? [settings] : []), ...parts]) half.touched = false;
  };
  forget();
  const ofWhole = attempt(rule, asRead(office, {}, []), portal);
  if (settings?.touched) return [];
  forget();
  const all = attempt(rule, asRead(office, lists, items), portal);
  const isDoubtful = !all || parts.some(({ touched }) => touched);
  const isHalf = (file: string) => parts.some((half) => half.file === file);
  const listTouched = Object.values(lists).some(({ touched }) => touched);
  return [
    ...(ofWhole ?? []).filter(
      (one) => !isHalf(one.file) && (isDoubtful || all.some((other) => isSame(one, other))),
    ),
    ...(all ?? []).filter(
      ({ file }) =>
        isHalf(file) && !settings?.touched && !listTouched && !dependsOnUnread(file, items),
    ),
  ];
}

/** The file was touched itself, or names an item that was. */
function dependsOnUnread(file: string, items: readonly HalfItem[]): boolean {
  const own = items.find((item) => item.file === file);
  return items.some(
    (item) => item.touched && (item === own || own?.words.has(item.value.id) === true),
  );
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

/** `undefined` where the rule stumbles over what stands in for the unread: it then says nothing. */
function attempt(rule: Rule, office: Office, portal: Portal): Finding[] | undefined {
  try {
    return checkRule(rule, office, portal);
  } catch {
    return undefined;
  }
}

/**
 * The office with what could be read of some files. A new one each time: what is remembered of an office
 * must not hide that something unread was used.
 */
function asRead(office: Office, lists: Halves['lists'], items: readonly HalfItem[]): Office {
  const values = Object.entries(lists).map(([name, half]) => [name, half.value]);
  const byKind = kindNames.map((kind) => [
    kind,
    [
      ...office.items[kind],
      ...items.filter((half) => half.kind === kind).map((half) => half.value),
    ],
  ]);
  const all: Office = {
    ...office,
    ...(Object.fromEntries(values) as Partial<Lists>),
    items: Object.fromEntries(byKind) as unknown as Office['items'],
  };
  let duties: Office['duties'] | undefined;
  return Object.defineProperty(all, 'duties', {
    enumerable: true,
    get: () => (duties ??= evaluatePlan(all)),
  });
}
