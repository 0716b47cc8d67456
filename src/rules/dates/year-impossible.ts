import { labelOf } from '#facts/label.ts';
import { fileSheets } from '#facts/sheets.ts';
import { type CivilDate, yearOf } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';
import { isYear } from './sane-year.ts';

interface Year {
  readonly source: Located;
  readonly label: string;
  readonly year: number;
}

function* years(office: Office): Generator<Year> {
  const { items, plan } = office;
  for (const item of standing(items.rectification))
    yield { source: item, label: labelOf(item.kind, 'year'), year: item.year };
  for (const item of standing(items.board))
    if (item.year !== undefined)
      yield { source: item, label: labelOf(item.kind, 'year'), year: item.year };
  const source = sourceOf(office, 'plan.yaml');
  // An office without a plan has an empty one.
  if (source.places.has('year'))
    yield {
      source,
      label: `方案${fileSheets['plan.yaml'].at('year')?.label ?? ''}`,
      year: plan.year,
    };
}

/** `2062` → `2026`: the figures that were typed, in the order of a year near today; else last year. */
function probably(year: number, today: CivilDate): number {
  const near = [0, -1].map((back) => yearOf(today) + back);
  const figures = (one: number) => [...String(one)].sort().join('');
  return near.find((one) => figures(one) === figures(year)) ?? yearOf(today) - 1;
}

/** A year that no evaluation and no plan can be of: `2062`, `26`, `20226`. */
export const yearImpossible: Rule = {
  code: 'year-impossible',
  severity: 'error',
  clause: '设计：日期写得出，也要说得通',
  *check(office): Generator<Draft> {
    for (const { source, label, year } of years(office))
      if (!isYear(year, office.today))
        yield at(
          source,
          'year',
          `${label}写的是 ${year} 年，不会是这一年`,
          `写四位数的年份，比如 year: ${probably(year, office.today)}`,
        );
  },
};
