import type { CivilDate } from '#model/basics/date.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import { anOffice } from '../fixtures.ts';
import { evaluatePlan } from './evaluate.ts';

// One duty in a small fictional office, for the tests of the plan.

/** The duty `d` with this rule, evaluated for an office with these parts. */
export function evaluated(
  rule: object,
  parts: Omit<Parameters<typeof anOffice>[0] & object, 'today'> & { today?: string } = {},
): DutyResult {
  const { today = '2020-11-25', ...rest } = parts;
  const duty = { id: 'd', clause: '示例方案 一', what: '示例任务', owner: 'dangzheng', rule };
  const office = anOffice({ ...rest, duties: [duty], today: today as CivilDate });
  return evaluatePlan(office)[0] as DutyResult;
}

/** Publications that appeared on these days: p1, p2, … */
export const publicationsOn = (days: readonly string[], more: object = {}) =>
  days.map((on, index) => ({
    id: `p${index + 1}`,
    title: `第 ${index + 1} 篇`,
    outlet: '示例网',
    outletKind: '政府门户网站',
    pieceKind: '绩效宣传',
    on,
    link: 'https://example.invalid/piece',
    unit: 'dangzheng',
    ...more,
  }));
