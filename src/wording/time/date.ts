import { type CivilDate, dateParts } from '#model/basics/date.ts';

/** 2020年10月30日 */
export function longDate(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** 10月30日: where the year stands nearby. */
export function shortDate(date: CivilDate): string {
  const { month, day } = dateParts(date);
  return `${month}月${day}日`;
}

/** 10月30日 in the year of `near`, else with its year: for a row beside another date. */
export const dateNear = (date: CivilDate, near: CivilDate): string =>
  date.slice(0, 4) === near.slice(0, 4) ? shortDate(date) : longDate(date);

/** 2020年10月 */
export function longMonth(date: CivilDate): string {
  const { year, month } = dateParts(date);
  return `${year}年${month}月`;
}

/** 2020年10月30日至11月5日 */
export const dateRange = (from: CivilDate, to: CivilDate): string =>
  from === to ? longDate(from) : `${longDate(from)}至${dateNear(to, from)}`;

/** 2020年5月6日至10月30日, or 2020年5月6日起 where there is no end yet. */
export const spanText = ({ from, to }: { from: CivilDate; to?: CivilDate }): string =>
  to ? dateRange(from, to) : `${longDate(from)}起`;
