import { labelOf } from '#facts/label.ts';
import { type CivilDate, addDays, yearOf } from '#model/basics/date.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';
import { farText, probably } from './date-far-off.ts';
import { type DatedField, datedFields } from './dated-fields.ts';
import { isYear } from './sane-year.ts';
import { otherYearOfPlan, proofsFarFrom, signedLongAgo } from './years-apart.ts';

function odd(field: DatedField, today: CivilDate): string | undefined {
  const { date, span } = field;
  const { ahead, back } = span;
  if (
    ahead?.odd !== undefined &&
    date > addDays(today, ahead.odd) &&
    date <= addDays(today, ahead.wrong)
  )
    return `离今天还有 ${farText(today, date)}`;
  const anchor = back === undefined ? undefined : field.anchor();
  if (typeof back === 'number' && anchor && date < addDays(anchor, -back))
    return `比 ${longDate(anchor)}早了 ${farText(date, anchor)}`;
  return undefined;
}

/** Years of an evaluation before its publication that nobody asks about. */
const usualYears = 5;

/** A date that may be meant, and is mostly a slip of the year: staff look again. */
export const dateUnusual: Rule = {
  code: 'date-unusual',
  severity: 'hint',
  clause: '设计：日期写得出，也要说得通',
  *check(office): Generator<Draft> {
    for (const field of datedFields(office)) {
      const why = odd(field, office.today);
      if (why)
        yield at(
          field.source,
          field.path,
          `${field.called()}写的是 ${longDate(field.date)}，${why}，年份对吗`,
          `没有写错就不用改；写错了的，比如 ${field.name}: ${probably(field, office.today)}`,
        );
    }
    for (const item of standing(office.items.rectification)) {
      const told = yearOf(item.publishedOn);
      const isAhead = item.year > yearOf(office.today);
      const isOld = item.year < Math.min(told, yearOf(office.today)) - usualYears;
      if (isYear(item.year, office.today) && (isAhead || isOld))
        yield at(
          item,
          'year',
          `${labelOf(item.kind, 'year')}写的是 ${item.year} 年，发布是 ${told} 年，年份对吗`,
          `没有写错就不用改；写错了的，比如 year: ${Math.min(told, yearOf(office.today))}`,
        );
    }
    yield* signedLongAgo(office);
    yield* proofsFarFrom(office);
    yield* otherYearOfPlan(office);
  },
};
