import type { CivilDate } from '#model/date.ts';
import type { DutyRule } from '#model/plan.ts';
import { longDate } from '#wording/date.ts';
import { type Draft, type Rule, at, sourceOf } from './rule.ts';

/** The day by which a duty has to be done, and the field that says so. */
const dueDay = (rule: DutyRule): { field: string; on: CivilDate } | undefined => {
  if (rule.type === 'window') return { field: 'to', on: rule.to };
  return 'by' in rule && rule.by ? { field: 'by', on: rule.by } : undefined;
};

/** A duty due before its own plan was issued, as in source B: shown, not corrected. */
export const dutyDatesConflict: Rule = {
  code: 'duty-dates-conflict',
  severity: 'hint',
  clause: '百色市科技局方案 三（二）（9月26日早于印发的9月29日）',
  *check(office): Generator<Draft> {
    const document = office.items.document.find((item) => item.id === office.plan.source);
    const issuedOn = document?.issuedOn;
    if (!issuedOn) return;
    const source = sourceOf(office, 'plan.yaml');
    for (const [index, { what, rule, remark }] of office.plan.duties.entries()) {
      const due = dueDay(rule);
      if (due && due.on < issuedOn)
        yield at(
          source,
          `duties.${index}.rule.${due.field}`,
          `“${what}”的时限 ${longDate(due.on)} 早于方案印发日期 ${longDate(issuedOn)}`,
          remark
            ? '日期照原文保留，说明已写在 remark 里，不用改'
            : '日期照原文保留，加一句说明，比如 remark: 时限早于印发日期，原文如此',
        );
    }
  },
};
