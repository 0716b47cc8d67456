import { exampleLine } from '#facts/hint.ts';
import { fileSheets } from '#facts/sheets.ts';
import { lacksToCount } from '#model/plan/counting.ts';
import { type Draft, type Rule, at, sourceOf } from '../rule.ts';

/** A task that is said to be done has a proof, as an item has. */
export const assignmentWithoutProof: Rule = {
  code: 'assignment-without-proof',
  severity: 'error',
  clause: '百色市科技局方案 三、附件（任务分工）',
  *check(office): Generator<Draft> {
    const source = sourceOf(office, 'assignments.yaml');
    for (const [index, assignment] of office.assignments.entries())
      if (lacksToCount('assignment', assignment).length > 0)
        yield at(
          source,
          `assignments.${index}.doneOn`,
          `任务“${assignment.task}”写了完成日期，但没有佐证`,
          `补上 evidence，比如 ${exampleLine(fileSheets['assignments.yaml'], 'assignments.evidence')}；没有完成就删去 doneOn`,
        );
  },
};
