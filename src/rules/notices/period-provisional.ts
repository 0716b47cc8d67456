import { periodEnd } from '#model/calendar/period-end.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** The end of a notice waits for an arrangement of holidays that nobody has typed in. */
export const periodProvisional: Rule = {
  code: 'period-provisional',
  severity: 'owed',
  clause: '国务院办公厅年度节假日安排通知；民法典第二百零三条',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.notice)) {
      const end = item.period && periodEnd(item.period, office.calendar);
      if (!end?.provisional) continue;
      const years = end.waitsFor.join('、');
      yield at(
        item,
        'period',
        `程序里还没有 ${years} 年的放假安排，截止日期暂时定不下来，网页和牌上写“不早于 ${longDate(end.earliest)}”`,
        `国务院办公厅公布 ${years} 年放假安排后，照通知写进 content/holidays.yaml，怎么写见手册“放假安排”`,
      );
    }
  },
};
