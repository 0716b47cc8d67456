import { type Draft, type Rule, at, sourceOf } from '#rules/rule.ts';

/**
 * A duty without a last day, such as the rectification plan of 2019: the source gives none, so the
 * office records how it reads the clause instead of inventing a date.
 */
export const planInterpretation: Rule = {
  code: 'plan-interpretation',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'plan.yaml');
    for (const [index, { id, clause, rule, interpretation }] of office.plan.duties.entries()) {
      if (rule.type !== 'deadline' || rule.by !== undefined) continue;
      yield at(
        source,
        `duties.${index}.rule`,
        interpretation
          ? `任务“${id}”（${clause}）没有期限，已记下理解口径：${interpretation}`
          : `任务“${id}”（${clause}）没有期限，也没有记下怎么理解`,
        interpretation
          ? '上级明确期限以后，补上 by，比如 by: 2020-10-31'
          : '补上理解口径，比如 interpretation: 原文没有写日期，印发后即视为完成',
      );
    }
  },
};
