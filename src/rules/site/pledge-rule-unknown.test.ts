import { describe, expect, it } from 'vitest';
import { planSchema } from '#model/plan/plan.ts';
import { checkedCodes, ruleCheckText } from '#wording/plan/rule-checks.ts';
import { levelWords } from '#wording/words/level.ts';
import { allRules } from '../all-rules.ts';
import { anOffice } from '../fixtures.ts';
import { pledgeRuleUnknown } from './pledge-rule-unknown.ts';

const messages = (rules: readonly string[]) => {
  const office = anOffice();
  const pledge = { id: 'a', what: '不诱导', clause: '四（二）', rules, how: '请人看一遍' };
  const plan = planSchema.parse({ title: '方案', year: '2020', source: 'a', pledges: [pledge] });
  return [...pledgeRuleUnknown.check({ ...office, plan }, {} as never)].map(
    ({ message }) => message,
  );
};

describe('pledge-rule-unknown', () => {
  it('accepts every rule there is, and the two of personal data', () => {
    const codes = allRules.map(({ code }) => code);
    expect(messages([...codes, 'personal-data', 'personal-data-review'])).toEqual([]);
  });

  it.each(['inducing-word', 'toString', 'constructor'])('finds “%s”, which is none', (code) => {
    expect(messages(['inducing-words', code])).toEqual([
      `承诺“不诱导”后面的检查规则“${code}”没有这一条`,
    ]);
  });
});

describe('what a rule checks, in plain words', () => {
  it('is there for every rule, and for no other', () => {
    const codes = [...allRules.map(({ code }) => code), 'personal-data', 'personal-data-review'];
    expect([...checkedCodes].sort()).toEqual(codes.sort());
  });

  it('is a whole sentence of plain Chinese', () => {
    const words = levelWords(anOffice().settings);
    const odd = checkedCodes
      .map((code) => ruleCheckText(code, words) ?? '')
      .filter((text) => !text.endsWith('。') || /[a-z]/i.test(text));
    expect(odd).toEqual([]);
  });
});
