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
          '补上说明，比如 explanation: { reason: 涉及省道红线，乡里无权限改线, explainedBy: 分管领导, on: 2020-10-15, how: 到村开会当面说明 }',
        );
  },
};
