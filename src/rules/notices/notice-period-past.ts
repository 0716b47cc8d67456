import { periodEnd } from '#model/calendar/period-end.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A 公示 that was over before it was published left nobody a day to object. */
export const noticePeriodPast: Rule = {
  code: 'notice-period-past',
  severity: 'hint',
  clause: '公示制度通行要求：公示期与异议渠道',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.notice)) {
      if (item.noticeKind !== '公示' || !item.period) continue;
      const { latest: last } = periodEnd(item.period, office.calendar);
      if (last < item.publishedOn)
        yield at(
          item,
          'period.from',
          `公示期到 ${longDate(last)}，发布是 ${longDate(item.publishedOn)}：公开那天已经不能提异议了`,
          `日期写错了的，比如 from: ${item.publishedOn}；补登以前贴过的公示不用改`,
        );
    }
  },
};
