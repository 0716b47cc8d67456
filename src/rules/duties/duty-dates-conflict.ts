import { exampleLine } from '#facts/hint.ts';
import { fileSheets } from '#facts/sheets.ts';
import { datesInConflict } from '#model/plan/duty-dates.ts';
import { conflictText } from '#wording/plan/duty.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** A duty due before its own plan was issued, as in source B: shown, not corrected. */
export const dutyDatesConflict: Rule = {
  code: 'duty-dates-conflict',
  severity: 'hint',
  clause: '百色市科技局方案 三（二）（9月26日早于印发的9月29日）',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'plan.yaml');
    for (const [index, duty] of office.plan.duties.entries()) {
      const conflict = datesInConflict(duty, office);
      if (conflict)
        yield at(
          source,
          `duties.${index}.rule.${conflict.field}`,
          `“${duty.what}”的${conflictText(conflict)}`,
          duty.remark
            ? '日期照原文保留，说明已写在 remark 里，不用改'
            : `日期照原文保留，加一句说明，比如 ${exampleLine(fileSheets['plan.yaml'], 'duties.remark')}`,
        );
    }
  },
};
