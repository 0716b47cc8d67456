import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { currentDeadline } from '#model/rectifications/rectification-facts.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A deadline later than the residents wished for deserves a word of explanation. */
export const wishNotMet: Rule = {
  code: 'wish-not-met',
  severity: 'hint',
  clause: '整改台账通行做法：群众期望时间',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      const deadline = currentDeadline(item);
      if (item.wishedFor && deadline && deadline > item.wishedFor && !item.standing)
        yield at(
          item,
          'wishedFor',
          `群众期望 ${longDate(item.wishedFor)} 前解决，整改时限是 ${longDate(deadline)}，没有说明为什么更晚`,
          `在进展说明里讲清原因，比如 ${exampleLine(kindSheets.rectification, 'standing', { text: '写为什么更晚', asOf: office.today })}`,
        );
    }
  },
};
