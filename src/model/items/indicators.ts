import { publicItems } from '../audience.ts';
import { type CivilDate, yearOf } from '../basics/date.ts';
import type { Office } from '../library.ts';
import type { Achievement } from './achievement.ts';

// An indicator 指标 over the years: figures of one name in several achievements. Where its definition
// changed, the line breaks: what stands on both sides can't be compared.

/** A value of an indicator, and what it stands in. */
interface IndicatorPoint {
  readonly on: CivilDate;
  /** A decimal string, as it was written. */
  readonly value: string;
  readonly unit: string;
  readonly item: Achievement;
  /** Why it can't be compared with what stands before 口径变化; absent where it can. */
  readonly broken?: string;
}

/** An indicator with its values in stretches that can be compared, oldest first. */
export interface Indicator {
  readonly label: string;
  readonly stretches: readonly (readonly IndicatorPoint[])[];
}

/** The public indicators that have values of two years or more, in the order of their first value. */
export function indicatorsOf(office: Office): Indicator[] {
  const points = publicItems(office, 'achievement').flatMap((item) =>
    item.figures.flatMap(({ label, value, unit = '', asOf, changed }) =>
      asOf && asOf <= office.today ? [{ label, value, unit, on: asOf, item, changed }] : [],
    ),
  );
  return [...Map.groupBy(points, ({ label }) => label)]
    .map(([label, own]) => ({ label, own: own.sort((a, b) => (a.on < b.on ? -1 : 1)) }))
    .filter(({ own }) => new Set(own.map(({ on }) => yearOf(on))).size > 1)
    .map(({ label, own }) => {
      const stretches: IndicatorPoint[][] = [];
      for (const [index, { changed, ...rest }] of own.entries()) {
        const before = own[index - 1];
        const unit =
          before && before.unit !== rest.unit
            ? `计量单位由“${before.unit}”改为“${rest.unit}”`
            : undefined;
        const broken = before && (changed ?? unit);
        const { label: _, ...point } = rest;
        if (!before || broken) stretches.push([{ ...point, ...(broken && { broken }) }]);
        else stretches.at(-1)?.push(point);
      }
      return { label, stretches };
    });
}
