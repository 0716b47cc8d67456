import { publicItems } from '../audience.ts';
import { evaluationYears } from './balance.ts';
import { cutAddress } from '../addresses/cut-address.ts';
import type { Office } from '../library.ts';
import { type Measure, measureNames, measures, medianDays } from './measures.ts';
import { daysLate, lateDaysOf } from './hands.ts';
import { opinionsIn } from './opinions.ts';
import type { Rectification } from './rectification.ts';
import { concernsVillage } from '../office/village-facts.ts';

/** A figure, and the address of the list with exactly these items; none where there are none. */
interface BalanceFigure {
  readonly count: number;
  readonly address?: string;
}

/** The balance of a year, of a unit or of a village 总账: every figure with its items behind it. */
export interface BalanceRow {
  readonly figures: Readonly<Record<Measure, BalanceFigure>>;
  /** Opinions that the items answer; more than `raised` where some are handled together 并办. */
  readonly opinions: number;
  /** Days past deadlines, of open and finished items: of a unit only while it had them 累计逾期天数. */
  readonly lateDays: number;
  /** Median of the days that finished items took, of those counted under `timed`. */
  readonly medianDays?: number;
}

/** The balance of the public items in all of these cuts of the list, such as `year-2019`, `unit-shuili`. */
export function balanceRow(
  office: Office,
  items: readonly Rectification[],
  cuts: readonly string[],
  late: number = items.reduce((sum, item) => sum + daysLate(item, office.today), 0),
): BalanceRow {
  const figure = (name: Measure): BalanceFigure => {
    const { cut, has } = measures[name];
    const count = items.filter((item) => has(item, office)).length;
    if (count === 0) return { count };
    const address = cutAddress(office, 'rectification', cut ? [...cuts, cut] : cuts);
    return { count, address };
  };
  const median = medianDays(items);
  const figures = measureNames.map((name) => [name, figure(name)] as const);
  return {
    opinions: opinionsIn(items),
    lateDays: late,
    figures: Object.fromEntries(figures) as Record<Measure, BalanceFigure>,
    ...(median !== undefined && { medianDays: median }),
  };
}

/** A row with what it is about. */
export interface NamedRow<Of> extends BalanceRow {
  readonly of: Of;
}

/** Year by year, newest first 历年总账. */
export const yearRows = (office: Office): NamedRow<number>[] =>
  evaluationYears(publicItems(office, 'rectification')).map((year) => ({
    of: year,
    ...balanceRow(office, itemsOf(office, year), [`year-${year}`]),
  }));

/**
 * A year by the units that answer, in the office's order. An item is counted where it is now, a day of
 * delay where the item was that day; units with neither are left out.
 */
export const unitRows = (office: Office, year: number) =>
  office.settings.units.flatMap((unit) => {
    const all = itemsOf(office, year);
    const items = all.filter((item) => item.unit === unit.id);
    const late = lateDaysOf(all, unit.id, office.today);
    const row = balanceRow(office, items, [`year-${year}`, `unit-${unit.id}`], late);
    return items.length > 0 || late > 0 ? [{ of: unit, ...row }] : [];
  });

/** A year by villages, in the office's order; those without items are left out. */
export const villageRows = (office: Office, year: number) =>
  office.settings.villages.flatMap((village) => {
    const items = itemsOf(office, year).filter((item) => concernsVillage(item, village.id));
    const row = balanceRow(office, items, [`year-${year}`, `village-${village.id}`]);
    return items.length > 0 ? [{ of: village, ...row }] : [];
  });

const itemsOf = (office: Office, year: number): Rectification[] =>
  publicItems(office, 'rectification').filter((item) => item.year === year);
