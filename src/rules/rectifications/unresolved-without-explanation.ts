import { exampleLine } from '#facts/hint.ts';
import { kindSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** 暂难解决 is said with its reason, by somebody, on a day. */
export const unresolvedWithoutExplanation: Rule = {
  code: 'unresolved-without-explanation',
  severity: 'error',
  clause: '平发〔2020〕51号 三（二）；12345 办理通行做法',
  *check(office): Generator<Draft> {
    for (const item of standing(office.items.rectification))
      if (item.progress === '暂难解决' && !item.explanation)
        yield at(
          item,
          'progress',
          '写的是暂难解决，但没有写原因和由谁向群众解释',
          `补上说明，比如 ${exampleLine(kindSheets.rectification, 'explanation')}`,
        );
  },
};
