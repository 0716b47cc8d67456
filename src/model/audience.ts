import { type Signed, signatureInForce } from './items/approval.ts';
import type { CivilDate } from './basics/date.ts';
import { type AnyItem, type Items, type Office, allItems } from './library.ts';

type Gated = Pick<AnyItem, 'audience' | 'publishedOn'> & Signed;

/**
 * May the public see it? The one function that decides 公开范围: every output goes through it.
 * Public means cleared for the public, issued (先审后发), and its day has come. A withdrawn item
 * stays public: its page says that it was withdrawn, and why.
 */
export const isPublic = (item: Gated, today: CivilDate): boolean =>
  item.audience === 'public' && signedForAll(item) && item.publishedOn <= today;

/** Issued, and not to be kept inside: who agreed to 存档，不发布 has not agreed to this. */
function signedForAll(item: Gated): boolean {
  const signature = signatureInForce(item);
  return signature !== undefined && signature.audience !== 'internal';
}

/** The public items of a kind that still stand (not withdrawn), in the office's order. */
export const publicItems = <K extends keyof Items>(office: Office, kind: K): Items[K][number][] =>
  (office.items[kind] as Items[K][number][]).filter(
    (item) => isPublic(item, office.today) && !item.withdrawn,
  );

/** Public items of every kind, withdrawn ones too: each has a page. */
export const pageItems = (office: Office): AnyItem[] =>
  allItems(office).filter((item) => isPublic(item, office.today));

/** Entries of an item that carry their own audience, such as evidence: the public ones. */
export const publicEntries = <Entry extends { audience: 'public' | 'internal' }>(
  entries: readonly Entry[],
): Entry[] => entries.filter((entry) => entry.audience === 'public');
