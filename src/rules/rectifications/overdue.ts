import { daysBetween } from '#model/basics/date.ts';
import { longDate } from '#wording/time/date.ts';
import { locatedDeadlines } from './open-deadlines.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** Work past its deadline: published as 逾期, never hidden, never blocking. */
export const overdue: Rule = {
  code: 'overdue',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）整改时限',
  *check(office): Generator<Draft> {
    for (const { source, path, what, on, done } of locatedDeadlines(office)) {
      const days = daysBetween(on, office.today);
      if (days > 0) yield at(source, path, `${what}逾期 ${days} 天（时限 ${longDate(on)}）`, done);
    }
  },
};
