import { pageItems } from '../audience.ts';
import type { AnyItem, Office } from '../library.ts';

/** Does the item concern the village? */
export function concernsVillage(item: AnyItem, village: string): boolean {
  if ('village' in item && item.village === village) return true;
  return 'villages' in item && item.villages.includes(village);
}

/** What concerns a village 我的村: standing public items, in the order of their kinds. */
export const villageItems = (office: Office, village: string): AnyItem[] =>
  pageItems(office).filter((item) => !item.withdrawn && concernsVillage(item, village));
