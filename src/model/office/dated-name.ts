import { z } from 'zod';
import { addDays, type CivilDate, civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { text } from '../basics/scalars.ts';
import { reading, readingFits } from './reading.ts';

// Units and villages are renamed, founded, merged and closed 沿革. What is said of them is said of a
// day: their name can't be read without one (`nameOn`).

/** A name with the days it held 曾用名. One of its two days is enough where the other follows. */
const heldName = z
  .strictObject({
    name: text,
    reading: z.exactOptional(reading),
    /** First day of the name 启用日期. */
    from: z.exactOptional(civilDate),
    /** Last day of the name 停用日期. */
    until: z.exactOptional(civilDate),
  })
  .check(readingFits);

/** The fields of what has names over time. */
export const datedFields = {
  /** The newest name 名称. */
  name: text,
  /** How it is read, where that is not how its characters usually are 读音: `zeng jia cun`. */
  reading: z.exactOptional(reading),
  /** Earlier names with their days, oldest first; the newest may stand last 曾用名. */
  names: z.array(heldName).default([]),
  /** First day that it existed 设立日期; without it, always. */
  since: z.exactOptional(civilDate),
  /** Last day that it existed 撤并日期; without it, it still does. */
  until: z.exactOptional(civilDate),
  /** What took its place, where it was merged or split 并入、拆分为: ids of the same list. */
  successors: z.array(idRef).default([]),
};

/** The fields as they are typed. */
interface Typed {
  readonly name: string;
  readonly reading?: string;
  readonly names: readonly z.output<typeof heldName>[];
  readonly since?: CivilDate;
  readonly until?: CivilDate;
  readonly successors: readonly string[];
}

declare const dated: unique symbol;

/** Something with names over time. It has no `name` to read: what it was called depends on the day. */
export type Dated = Pick<Typed, 'since' | 'until' | 'successors'> & { readonly [dated]?: never };

/** An entry as its schema reads it, without the names that need a day. */
export type WithDatedName<Entry> = Omit<Entry, 'name' | 'reading' | 'names'> & Dated;

/** A name and the days it holds; an end that is left out is open. */
export interface NameSpan {
  readonly name: string;
  readonly reading?: string;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** Every name with its days, oldest first; the last one is the newest. */
export function nameSpans(thing: Dated): readonly [NameSpan, ...NameSpan[]] {
  // The one place that knows both faces of it: what was typed, and what may be read of it.
  const { name, reading, names, since, until } = thing as Dated & Typed;
  const isNewest = (one: { name: string }, at: number) =>
    at === names.length - 1 && one.name === name;
  const last = names.at(-1);
  const newest =
    last && isNewest(last, names.length - 1) ? last : { name, ...(reading && { reading }) };
  const all = [...names.filter((one, at) => !isNewest(one, at)), newest];
  const spans = all.map((one, at): NameSpan => {
    const before = all[at - 1]?.until;
    const next = all[at + 1]?.from;
    const from = one.from ?? (before ? addDays(before, 1) : at === 0 ? since : undefined);
    const to = one.until ?? (next ? addDays(next, -1) : at === all.length - 1 ? until : undefined);
    const read = one.reading ?? (one.name === name ? reading : undefined);
    return {
      name: one.name,
      ...(read && { reading: read }),
      ...(from && { from }),
      ...(to && { until: to }),
    };
  });
  return spans as [NameSpan, ...NameSpan[]];
}

/** What it was called on a day; before its first day by its first name, after its last by its last. */
export function nameOn(thing: Dated, day: CivilDate): string {
  const spans = nameSpans(thing);
  return (spans.findLast(({ from }) => from === undefined || from <= day) ?? spans[0]).name;
}

/** Its newest name: for what belongs to no day, such as the order of a list. */
export const newestName = (thing: Dated): string => (nameSpans(thing).at(-1) as NameSpan).name;

/** Its name on a day with those it had before: 东山村（原东岭村）, for a list of what bears either. */
export function bothNames(thing: Dated, day: CivilDate): string {
  const now = nameOn(thing, day);
  const former = nameSpans(thing).filter(
    ({ name, until }) => name !== now && until !== undefined && until < day,
  );
  return former.length === 0 ? now : `${now}（原${former.map(({ name }) => name).join('、')}）`;
}

/** Was there such a unit or village on a day? */
export const existsOn = ({ since, until }: Dated, day: CivilDate): boolean =>
  (since === undefined || since <= day) && (until === undefined || day <= until);

/** Those of a list that there are on a day. */
export const existingOn = <Thing extends Dated>(things: readonly Thing[], day: CivilDate) =>
  things.filter((thing) => existsOn(thing, day));

/**
 * What a unit or village has become by a day 现在是: itself while there is one, else what took its
 * place, and what took the place of that. Nothing where it was closed without a successor.
 */
export function becomes<Thing extends Dated & { readonly id: string }>(
  things: readonly Thing[],
  thing: Thing,
  day: CivilDate,
): Thing[] {
  const found = new Set<Thing>();
  const seen = new Set<Thing>();
  const follow = (one: Thing) => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.until === undefined || day <= one.until) found.add(one);
    else for (const next of things.filter(({ id }) => one.successors.includes(id))) follow(next);
  };
  follow(thing);
  return [...found];
}

/** What a unit or village came of, and what took its place: each names the other's page. */
export const related = <Thing extends Dated & { readonly id: string }>(
  things: readonly Thing[],
  thing: Thing,
): Thing[] =>
  things.filter(
    ({ id, successors }) => successors.includes(thing.id) || thing.successors.includes(id),
  );
