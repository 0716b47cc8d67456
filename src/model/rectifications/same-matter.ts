import { publicItems } from '../audience.ts';
import { compareText } from '../basics/finding.ts';
import type { Office } from '../library.ts';
import { hasRelapsed } from './rectification-facts.ts';
import type { Rectification } from './rectification.ts';

// A matter that comes back 反弹, in the same year or a later one, gets an item of its own that names
// the one before it (`relapseOf`). Both ends tell of each other.

/** The public items on the same matter as one of them, oldest first. */
export interface SameMatter {
  /** The items that it goes back to 此前. */
  readonly before: readonly Rectification[];
  /** The items that were opened since, because it came back 后来. */
  readonly after: readonly Rectification[];
}

interface Links {
  readonly byId: ReadonlyMap<string, Rectification>;
  /** Items by the id of the one before them. */
  readonly since: ReadonlyMap<string, readonly Rectification[]>;
}

const known = new WeakMap<Office, Links>();

/** Who names whom, among the public items; looked up for every row of every list, so made once. */
function linksOf(office: Office): Links {
  const links = known.get(office) ?? madeLinks(publicItems(office, 'rectification'));
  known.set(office, links);
  return links;
}

function madeLinks(items: readonly Rectification[]): Links {
  const byId = new Map(items.map((item) => [item.id, item]));
  const since = new Map<string, Rectification[]>();
  for (const item of items)
    if (item.relapseOf !== undefined && byId.has(item.relapseOf))
      since.set(item.relapseOf, [...(since.get(item.relapseOf) ?? []), item]);
  return { byId, since };
}

const byPublication = (a: Rectification, b: Rectification): number =>
  compareText(a.publishedOn, b.publishedOn) || compareText(a.id, b.id);

/** What came before an item and what came of it later; a circle in the content ends where it closes. */
export function sameMatter(office: Office, item: Rectification): SameMatter {
  const { byId, since } = linksOf(office);
  const seen = new Set([item.id]);
  const unseen = (one: Rectification | undefined): one is Rectification => {
    if (!one || seen.has(one.id)) return false;
    seen.add(one.id);
    return true;
  };
  const before: Rectification[] = [];
  for (let at = byId.get(item.relapseOf ?? ''); unseen(at); at = byId.get(at.relapseOf ?? ''))
    before.unshift(at);
  const after: Rectification[] = [];
  const follow = ({ id }: Rectification) => {
    for (const later of since.get(id) ?? [])
      if (unseen(later)) {
        after.push(later);
        follow(later);
      }
  };
  follow(item);
  return { before, after: after.sort(byPublication) };
}

/** Has the matter come back, whether the item says so itself or a later one names it 曾反弹? */
export const cameBack = (office: Office, item: Rectification): boolean =>
  hasRelapsed(item) || linksOf(office).since.has(item.id);
