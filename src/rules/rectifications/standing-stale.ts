import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { daysBetween } from '#model/basics/date.ts';
import { isUnfinished } from '#model/rectifications/rectification-facts.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Days after which a note on the progress is old. */
const oldAfter = 60;

/** Unfinished work says how far it is, and says it afresh. */
export const standingStale: Rule = {
  code: 'standing-stale',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）2',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification)) {
      if (!isUnfinished(item)) continue;
      const age = item.standing && daysBetween(item.standing.asOf, office.today);
      if (age === undefined || age > oldAfter)
        yield at(
          item,
          age === undefined ? 'progress' : 'standing.asOf',
          age === undefined ? '没有写进展说明' : `进展说明已经是 ${age} 天前的了`,
          `用一句话写做到哪一步，并写日期，比如 ${exampleLine(kindSheets.rectification, 'standing', { text: '写做到哪一步', asOf: office.today })}`,
        );
    }
  },
};
