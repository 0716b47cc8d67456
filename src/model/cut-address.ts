import { cutPath, listPath } from './address.ts';
import { writeChoice } from './cut-choice.ts';
import { cutGroups } from './cuts.ts';
import type { Kind } from './kinds.ts';
import type { Office } from './library.ts';

/**
 * The address of the items of a list that are in all of these cuts: a page made beforehand where one
 * cut is enough, else the list filtered in place. A cut that the list does not offer tells no items
 * apart (all or none are in it), so it is left out: ask only for what has items.
 */
export function cutAddress(office: Office, kind: Kind, slugs: readonly string[]): string {
  const cuts = cutGroups(office, kind).flatMap((group) => group.cuts);
  const known = slugs.filter((slug) => cuts.some((cut) => cut.slug === slug));
  const [only] = known;
  return only !== undefined && known.length === 1
    ? cutPath(office.id, kind, only)
    : `${listPath(office.id, kind)}${writeChoice(known)}`;
}
