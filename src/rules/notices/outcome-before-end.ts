import { type CivilDate, addDays } from '#model/basics/date.ts';
import { noticeLastDay, unknownHolidayYears } from '#model/notices/notice-facts.ts';
import type { Notice } from '#model/notices/notice.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** The last day of a period, or a day that it surely isn't over before: holidays only make it longer. */
const surelyUntil = (period: NonNullable<Notice['period']>): CivilDate =>
  unknownHolidayYears(period).length === 0
    ? noticeLastDay(period)
    : addDays(period.from, period.days - 1);

/** What came of a notice can't be told before everybody could object. */
export const outcomeBeforeEnd: Rule = {
  code: 'outcome-before-end',
  severity: 'error',
  clause: '公示制度通行要求：公示结果',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.notice)) {
      const { period, outcome } = item;
      if (!period || !outcome) continue;
      const last = surelyUntil(period);
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
