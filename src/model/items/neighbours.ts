import type { CivilDate } from '../basics/date.ts';
import type { Kind } from '../kinds.ts';
import type { AnyItem, Office } from '../library.ts';
import { type News, newsOf } from './news.ts';
import { rectificationGroups } from '../rectifications/rectification-groups.ts';

/** The items before and after one in the list of its kind, as the list page has them. */
export interface Neighbours {
  readonly previous?: AnyItem;
  readonly next?: AnyItem;
}

const known = new WeakMap<Office, Map<Kind, readonly News[]>>();

/**
 * The list of a kind as its page shows it: what changed last comes first. Rectifications come as on the
 * home page, the longest overdue leading: by date a matter that nobody touches would sink the deeper
 * the longer it is overdue. The way on from item to item goes by the same order. Made once an office.
 */
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
  const matters = lists.get('rectification');
  if (matters) lists.set('rectification', byUrgency(matters, office.today));
  return lists;
}

/** Matters by how far they are; those that are equally far and due stay as they changed. */
function byUrgency(list: readonly News[], today: CivilDate): News[] {
  const newsOfItem = new Map<AnyItem, News>(list.map((news) => [news.item, news]));
  const items = list.flatMap(({ item }) => (item.kind === 'rectification' ? [item] : []));
  return rectificationGroups(items, today).flatMap((group) =>
    group.items.flatMap((item) => newsOfItem.get(item) ?? []),
  );
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
