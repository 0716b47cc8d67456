import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { addDays } from '#model/basics/date.ts';
import { periodEnd } from '#model/calendar/period-end.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Days after the end of a 公示 within which its outcome is told. */
const grace = 15;

/** A 公示 that is over tells what came of it. */
export const noticeOutcomeMissing: Rule = {
  code: 'notice-outcome-missing',
  severity: 'owed',
  clause: '公示制度通行要求：公示结果',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.notice)) {
      if (item.noticeKind !== '公示' || !item.period || item.outcome) continue;
      const { latest: last } = periodEnd(item.period, office.calendar);
      if (addDays(last, grace) < office.today)
        yield at(
          item,
          'period',
          `公示已于 ${longDate(last)} 结束，超过 ${grace} 天还没有写公示结果`,
          `补上结果，比如 ${exampleLine(kindSheets.notice, 'outcome', { on: office.today })}`,
        );
    }
  },
};
