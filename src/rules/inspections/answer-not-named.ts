import { unitName } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Who answers an inspection was named in it: the page shows answers beside the units named. */
export const answerNotNamed: Rule = {
  code: 'answer-not-named',
  severity: 'error',
  clause: '平发〔2020〕51号 四（三）',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.inspection))
      for (const [index, { unit, on }] of item.answers.entries())
        if (!item.named.includes(unit))
          yield at(
            item,
            `answers.${index}.unit`,
            `${unitName(office, unit, on)}有答复，但通报的单位里没有它`,
            `核对是哪个单位答复的；确实通报了它，就加进 named，比如 named: [${[...item.named, unit].join(', ')}]`,
          );
  },
};
