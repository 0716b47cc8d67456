import { cutPath, listPath } from './address.ts';
import { writeChoice } from './cut-choice.ts';
import { type Cut, cutGroups } from './cuts.ts';
import type { Kind } from '../kinds.ts';
import type { AnyItem, Office } from '../library.ts';

/**
 * The address of the items of a list that are in all of these cuts: a page made beforehand where one
 * of the cuts has exactly these items, which a browser without script shows too; else the list
 * filtered in place. A cut that the list does not offer tells no items apart (all or none are in it),
 * so it is left out: ask only for what has items.
 */
export function cutAddress(office: Office, kind: Kind, slugs: readonly string[]): string {
  const cuts = cutGroups(office, kind).flatMap((group) => group.cuts);
  const known = slugs.flatMap((slug) => cuts.find((cut) => cut.slug === slug) ?? []);
  const enough = known.find(({ items }) =>
    known.every((other) => items.every((item) => membersOf(other).has(item))),
  );
  return enough
    ? cutPath(office.id, kind, enough.slug)
    : `${listPath(office.id, kind)}${writeChoice(known.map(({ slug }) => slug))}`;
}

const members = new WeakMap<Cut, ReadonlySet<AnyItem>>();

/** The items of a cut to look up in: every figure of every row asks, so made only once. */
function membersOf(cut: Cut): ReadonlySet<AnyItem> {
  const found = members.get(cut) ?? new Set(cut.items);
  members.set(cut, found);
  return found;
}
