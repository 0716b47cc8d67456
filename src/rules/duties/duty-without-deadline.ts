import { exampleLine } from '#facts/hint.ts';
import { fileSheets } from '#facts/sheets.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/**
 * A duty whose source names no deadline, such as the rectification plan of 2019 in source A: told
 * to staff with the office's reading of it, never silently corrected.
 */
export const dutyWithoutDeadline: Rule = {
  code: 'duty-without-deadline',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）（2019 年度整改方案未写时限）',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'plan.yaml');
    for (const [index, { clause, what, rule, interpretation }] of office.plan.duties.entries())
      if (rule.type === 'deadline' && !rule.by)
        yield at(
          source,
          `duties.${index}.rule`,
          `${clause}的“${what}”没有时限${interpretation ? `，本单位理解为：${interpretation}` : '，也没有写本单位怎么理解'}`,
          interpretation
            ? `请示上级后如有明确时限，补上 ${exampleLine(fileSheets['plan.yaml'], 'duties.rule.by')}；没有就保留现在的说明`
            : `补上理解口径，比如 ${exampleLine(fileSheets['plan.yaml'], 'duties.interpretation')}`,
        );
  },
};
