import type { Kind } from './kinds.ts';
import type { AnyItem, Office } from './library.ts';
import { type News, newsOf } from './news.ts';

/** The items before and after one in the list of its kind, as the list page has them. */
export interface Neighbours {
  readonly previous?: AnyItem;
  readonly next?: AnyItem;
}

const known = new WeakMap<Office, Map<Kind, readonly News[]>>();

/** The list of a kind as its page shows it: what changed last comes first. Made once an office. */
export function listOrder(office: Office, kind: Kind): readonly News[] {
  const lists = known.get(office) ?? listsOf(office);
  known.set(office, lists);
  return lists.get(kind) ?? [];
}

function listsOf(office: Office): Map<Kind, readonly News[]> {
  const lists = new Map<Kind, News[]>();
  for (const news of newsOf(office)) {
    if (news.item.withdrawn) continue;
    const list = lists.get(news.item.kind) ?? [];
    list.push(news);
    lists.set(news.item.kind, list);
  }
  return lists;
}

const places = new WeakMap<readonly News[], ReadonlyMap<AnyItem, number>>();

/** Where each item of a list stands: looked up for every page, so counted only once. */
function placesOf(list: readonly News[]): ReadonlyMap<AnyItem, number> {
  const found = places.get(list) ?? new Map(list.map(({ item }, index) => [item, index]));
  places.set(list, found);
  return found;
}

/** The way on from an item to the next in its list; nothing for what was withdrawn. */
export function neighboursOf(office: Office, item: AnyItem): Neighbours {
  const list = listOrder(office, item.kind);
  const at = placesOf(list).get(item);
  if (at === undefined) return {};
  const previous = list[at - 1]?.item;
  const next = list[at + 1]?.item;
  return { ...(previous && { previous }), ...(next && { next }) };
}
