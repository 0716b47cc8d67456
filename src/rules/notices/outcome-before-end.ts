import { calendarOn } from '#model/calendar/work-calendar.ts';
import { periodEnd } from '#model/calendar/period-end.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** What came of a notice can't be told before everybody could object. */
export const outcomeBeforeEnd: Rule = {
  code: 'outcome-before-end',
  severity: 'error',
  clause: '公示制度通行要求：公示结果',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.notice)) {
      const { period, outcome } = item;
      if (!period || !outcome) continue;
      // As it was known on that day: what is arranged later makes no claim untrue.
      // An end that waits for an arrangement of holidays is surely not before this day.
      const { earliest: last } = periodEnd(period, calendarOn(office.calendar, outcome.on));
      if (outcome.on >= last) continue;
      const isOver = last <= office.today;
      yield at(
        item,
        'outcome.on',
        `公示结果写的是 ${longDate(outcome.on)}，公示期到 ${longDate(last)} 才满：期满以前不能说没有异议`,
        isOver
          ? `核对两个日期，结果的日期不早于期满那天，比如 on: ${last}`
          : '等公示期满再写结果，先删去 outcome',
      );
    }
  },
};
