import { dueText, reminderOf } from '#wording/time/reminder.ts';
import { locatedDeadlines } from './open-deadlines.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** Lateness is never a surprise: staff are warned 15, 7 and 3 days before. */
export const deadlineAhead: Rule = {
  code: 'deadline-ahead',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）整改时限',
  *check(office): Generator<Draft> {
    for (const { source, path, what, on, done } of locatedDeadlines(office)) {
      const within = reminderOf(on, office.today);
      if (within === undefined) continue;
      yield at(source, path, `${within} 日内到期：${what}${dueText(on, office.today)}`, done);
    }
  },
};
