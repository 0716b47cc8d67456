import { publicItems } from '../audience.ts';
import { evaluationYears } from './balance.ts';
import { cutAddress } from '../addresses/cut-address.ts';
import type { Office } from '../library.ts';
import { type Measure, measureNames, measures, medianDays } from './measures.ts';
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
  /** Median of the days that finished items took, of those counted under `timed`. */
  readonly medianDays?: number;
}

/** The balance of the public items in all of these cuts of the list, such as `year-2019`, `unit-shuili`. */
export function balanceRow(
  office: Office,
  items: readonly Rectification[],
  cuts: readonly string[],
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

/** A year by the units that answer, in the office's order; those without items are left out. */
export const unitRows = (office: Office, year: number) =>
  office.settings.units.flatMap((unit) => {
    const items = itemsOf(office, year).filter((item) => item.unit === unit.id);
    const row = balanceRow(office, items, [`year-${year}`, `unit-${unit.id}`]);
    return items.length > 0 ? [{ of: unit, ...row }] : [];
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
