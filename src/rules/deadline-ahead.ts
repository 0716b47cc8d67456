import { daysBetween } from '#model/date.ts';
import { longDate } from '#wording/date.ts';
import { openDeadlines } from './open-deadlines.ts';
import { type Draft, type Rule, at } from './rule.ts';

/** Days before a deadline on which staff are warned, the nearest first. */
const thresholds = [3, 7, 15];

/** Lateness is never a surprise: staff are warned 15, 7 and 3 days before. */
export const deadlineAhead: Rule = {
  code: 'deadline-ahead',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）整改时限',
  *check(office): Generator<Draft> {
    for (const { source, path, what, on, done } of openDeadlines(office)) {
      const left = daysBetween(office.today, on);
      const threshold = thresholds.find((days) => left <= days);
      if (left < 0 || threshold === undefined) continue;
      const when = left === 0 ? '今天到期' : `还有 ${left} 天到期（${longDate(on)}）`;
      yield at(source, path, `${threshold} 日内到期：${what}${when}`, done);
    }
  },
};
