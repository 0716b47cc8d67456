import { checkedCodes } from '#wording/plan/rule-checks.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** A pledge names rules that exist: else it would promise a check that nobody makes. */
export const pledgeRuleUnknown: Rule = {
  code: 'pledge-rule-unknown',
  severity: 'error',
  clause: '百色市科技局方案 四（二）（阳光绩效）',
  *check(office): Generator<Draft> {
    const plan = sourceOf(office, 'plan.yaml');
    for (const [index, { what, rules }] of office.plan.pledges.entries())
      for (const [rule, code] of rules.entries())
        if (!checkedCodes.includes(code))
          yield at(
            plan,
            `pledges.${index}.rules.${rule}`,
            `承诺“${what}”后面的检查规则“${code}”没有这一条`,
            '写程序真有的规则编号，比如 rules: [inducing-words, survey-method]；编号在检查结果每条的开头',
          );
  },
};
