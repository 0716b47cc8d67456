import { noticeLastDay, unknownHolidayYears } from '#model/notices/notice-facts.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Working days of a year whose holidays this program doesn't know are counted without them. */
export const holidayUnknown: Rule = {
  code: 'holiday-unknown',
  severity: 'hint',
  clause: '国务院办公厅年度节假日安排通知',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.notice)) {
      const years = item.period ? unknownHolidayYears(item.period) : [];
      if (item.period && years.length > 0)
        yield at(
          item,
          'period',
          `程序里还没有 ${years.join('、')} 年的节假日安排，公示截止日暂按 ${longDate(noticeLastDay(item.period))} 计算，没有扣除节假日`,
          `对照当年的放假通知核对截止日；不对的话改用自然日，比如 period: { from: ${item.period.from}, days: ${item.period.days}, counting: 自然日 }`,
        );
    }
  },
};
