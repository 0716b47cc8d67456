import { labelOf } from '#facts/label.ts';
import { addDays } from '#model/basics/date.ts';
import { type Office, allItems } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Located, type Rule, at, sourceOf, standing } from '../rule.ts';
import { datePairs, withdrawnPairs } from './date-pairs.ts';
import type { Pair } from './pair.ts';

function* pairs(office: Office): Generator<[Located, ...Pair]> {
  const items = allItems(office);
  for (const item of standing(items))
    for (const pair of datePairs(item, office.today)) yield [item, ...pair];
  for (const item of items) for (const pair of withdrawnPairs(item)) yield [item, ...pair];
  const source = sourceOf(office, 'publications.yaml');
  for (const [index, { on, filedOn }] of office.publications.entries())
    yield [
      source,
      ['', labelOf('publication', 'on'), on],
      [`publications.${index}.filedOn`, labelOf('publication', 'filedOn'), filedOn],
    ];
}

/** Days after which a date ahead is a slip of the year, and another rule's. */
const believable = 10 * 366;

/** Dates that stand in the wrong order are mostly slips of the pen. */
export const dateOrder: Rule = {
  code: 'date-order',
  severity: 'hint',
  clause: '设计：日期前后一致',
  *check(office): Generator<Draft> {
    for (const [source, [, beforeLabel, before], [path, label, date]] of pairs(office))
      if (before && date && date < before && before <= addDays(office.today, believable))
        yield at(
          source,
          path,
          `${label}（${longDate(date)}）早于${beforeLabel}（${longDate(before)}）`,
          '核对两个日期；清单按从早到晚排列，比如先 2020-09-10，后 2020-10-15',
        );
  },
};
