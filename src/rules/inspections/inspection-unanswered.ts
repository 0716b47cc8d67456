import { namedUnits } from '#model/inspections/inspection-facts.ts';
import { unitName } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A unit that was named answers by the deadline of the notice; doing nothing is named too. */
export const inspectionUnanswered: Rule = {
  code: 'inspection-unanswered',
  severity: 'owed',
  clause: '平发〔2020〕51号 四（三）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.inspection))
      for (const [index, { unit, silent }] of namedUnits(item, office.today).entries())
        if (silent && item.deadline)
          yield at(
            item,
            `named.${index}`,
            `${unitName(office, unit, item.on)}被通报后，过了整改期限（${longDate(item.deadline)}）没有答复`,
            `收到答复后加在 answers 里，比如 - { unit: ${unit}, on: ${office.today}, by: 负责人岗位, text: 已补办延期手续 }`,
          );
  },
};
