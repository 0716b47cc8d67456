import type { CivilDate } from '#model/basics/date.ts';
import type { DutyRule } from '#model/plan/plan.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** First and last day of a rule's span, where it has both. */
function spanOf(rule: DutyRule): { from: CivilDate; end: CivilDate; field: string } | undefined {
  const from = 'from' in rule ? rule.from : undefined;
  const end = 'to' in rule ? rule.to : 'by' in rule ? rule.by : undefined;
  return from && end ? { from, end, field: 'to' in rule ? 'to' : 'by' } : undefined;
}

/** A duty whose last day is before its first can never be met. */
export const planSpan: Rule = {
  code: 'plan-span',
  severity: 'error',
  clause: '设计：方案任务按内容自动核对',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'plan.yaml');
    for (const [index, duty] of office.plan.duties.entries()) {
      const span = spanOf(duty.rule);
      if (span && span.end < span.from)
        yield at(
          source,
          `duties.${index}.rule.${span.field}`,
          `任务“${duty.id}”从 ${span.from} 开始，截止日 ${span.end} 却更早`,
          `把 ${span.field} 改到 ${span.from} 以后，比如 ${span.field}: ${span.from.slice(0, 4)}-12-31`,
        );
    }
  },
};
