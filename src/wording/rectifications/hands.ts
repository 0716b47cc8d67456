import type { CivilDate } from '#model/basics/date.ts';
import { type Office, unitName } from '#model/library.ts';
import { type Holding, holdingsOf } from '#model/rectifications/hands.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { longDate } from '../time/date.ts';

/** From when to when: 2020年10月12日至2020年11月1日, 2020年11月2日起. */
export const holdingSpan = ({ from, until }: Pick<Holding, 'from' | 'until'>): string =>
  until ? `${longDate(from)}至${longDate(until)}` : `${longDate(from)}起`;

/** The name of who had it, on its last day with the matter. */
export const holderName = ({ unit, until }: Holding, office: Office): string =>
  unitName(office, unit, until ?? office.today);

/**
 * Each unit that had a matter, with its days, where there was more than one: 水利站 2020年10月12日至
 * 2020年11月1日，21 天，其中逾期 0 天.
 */
export const handsText = (item: Rectification, office: Office): string[] =>
  item.transfers.length === 0
    ? []
    : holdingsOf(item, office.today).map(
        (one) =>
          `${holderName(one, office)} ${holdingSpan(one)}，${one.days} 天，其中逾期 ${one.lateDays} 天`,
      );

/** How the late days of a matter part among the units that had it; empty where one had it all along. */
export function latePartsText(item: Rectification, office: Office): string {
  const late = holdingsOf(item, office.today).filter(({ lateDays }) => lateDays > 0);
  return item.transfers.length === 0 || late.length === 0
    ? ''
    : late.map((one) => `${holderName(one, office)} ${one.lateDays} 天`).join('，');
}

/** The first day that a unit had a matter, for what it was called when that began. */
export const heldSince = (item: Rectification, today: CivilDate): CivilDate =>
  holdingsOf(item, today).at(-1)?.from ?? item.publishedOn;
