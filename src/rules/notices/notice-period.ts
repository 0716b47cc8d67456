import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { maxPeriodDays } from '#model/calendar/period-end.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A 公示 says until when and how one may object. */
export const noticePeriod: Rule = {
  code: 'notice-period',
  severity: 'error',
  clause: '公示制度通行要求：公示期与异议渠道',
  *check(office): Generator<Draft> {
    const { settings } = office;
    for (const item of standing(office.items.notice)) {
      const days = item.period?.days;
      if (days !== undefined && (days < 1 || days > maxPeriodDays))
        yield at(
          item,
          'period.days',
          `公示期 ${days} 天不合理`,
          `写 1 到 ${maxPeriodDays} 之间的天数，比如 ${exampleLine(kindSheets.notice, 'period.days')}`,
        );
      if (item.noticeKind !== '公示') continue;
      if (!item.period)
        yield at(
          item,
          'noticeKind',
          '公示没有写公示期',
          `补上从哪天起、几天、按什么算，比如 ${exampleLine(kindSheets.notice, 'period', { from: item.publishedOn })}`,
        );
      if (!item.objection)
        yield at(
          item,
          'noticeKind',
          '公示没有写有异议怎么提',
          `补上渠道，比如 ${exampleLine(kindSheets.notice, 'objection', { telephone: settings.objection.telephone, address: settings.objection.address })}`,
        );
    }
  },
};
