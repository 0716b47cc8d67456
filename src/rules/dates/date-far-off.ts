import { type CivilDate, addDays, daysBetween, yearOf } from '#model/basics/date.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at } from '../rule.ts';
import { type DatedField, datedFields } from './dated-fields.ts';
import { lastSuch, nextSuch } from './sane-year.ts';

/** `36 年`, `11 个月`: how far two days are from each other, rounded down. */
export const farText = (from: CivilDate, to: CivilDate): string => {
  const days = Math.abs(daysBetween(from, to));
  return days >= 366 ? `${Math.floor(days / 365.25)} 年` : `${Math.floor(days / 30.5)} 个月`;
};

/** The same day in the year that was probably meant. */
export function probably(field: DatedField, today: CivilDate): CivilDate {
  const { name, date } = field;
  if (name === 'publishedOn') return lastSuch(date, today);
  if (date > today) return nextSuch(date, today);
  const anchor = field.anchor() ?? today;
  return lastSuch(date, addDays(anchor, 366) < today ? anchor : today);
}

function wrong(field: DatedField, today: CivilDate): string | undefined {
  const { date, span } = field;
  if (span.ahead && date > addDays(today, span.ahead.wrong))
    return `离今天（${longDate(today)}）还有 ${farText(today, date)}，年份多半写错了`;
  const matterFrom = span.back === 'matter' ? field.matterFrom() : undefined;
  if (matterFrom && date < matterFrom)
    return `评议年度是 ${yearOf(matterFrom) + 1} 年，那时还没有这条意见`;
  return undefined;
}

/** A date that cannot be meant: decades ahead, or before the matter was one. Mostly a slip of the year. */
export const dateFarOff: Rule = {
  code: 'date-far-off',
  severity: 'error',
  clause: '设计：日期写得出，也要说得通',
  *check(office): Generator<Draft> {
    for (const field of datedFields(office)) {
      const why = wrong(field, office.today);
      if (!why) continue;
      yield at(
        field.source,
        field.path,
        `${field.called()}写的是 ${longDate(field.date)}，${why}`,
        `核对年份，比如 ${field.name}: ${probably(field, office.today)}${
          field.date < office.today ? '；年度写错了的，改 year' : ''
        }`,
      );
    }
  },
};
