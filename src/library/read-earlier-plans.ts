import { fileSheets } from '#facts/sheets.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import type { Plan } from '#model/plan/plan.ts';
import { evaluatePlan } from '#rules/plan/evaluate.ts';
import type { NameRegister } from './names/register.ts';
import { readYaml } from './read-yaml.ts';
import { error, type Report } from './report.ts';
import { listFolder } from './walk.ts';

/** The plans of earlier years of an office, `plans/2020.yaml`, newest first. */
export async function readEarlierPlans(
  root: string,
  id: string,
  to: { readonly register: NameRegister; readonly report: Report },
): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const entry of await listFolder(root, `${id}/plans`, to.report)) {
    const file = `${id}/plans/${entry.name}`;
    if (!entry.isFile() || !/^\d{4}\.yaml$/.test(entry.name)) {
      to.report(
        error(
          'earlier-plan-name',
          { file },
          `不认识“${entry.name}”：plans/ 里只放往年的方案`,
          '文件名就是年度，比如 plans/2020.yaml；今年的方案是 plan.yaml',
        ),
      );
      continue;
    }
    const { value, places } = (await readYaml(root, file, fileSheets['plan.yaml'], to)) ?? {};
    if (!value) continue;
    if (`${value.year}.yaml` === entry.name) plans.unshift(value);
    else
      to.report(
        error(
          'earlier-plan-year',
          places?.get('year') ?? { file },
          `文件名是 ${entry.name}，里面写的是 ${value.year} 年`,
          '文件名和 year 写同一年，比如 plans/2020.yaml 里写 year: 2020',
        ),
      );
  }
  return plans;
}

/**
 * The duties of an earlier plan as they stood on the last day of its year: what was done later
 * counts for the plan that they were carried on to.
 */
export function earlierDuties(plan: Plan, office: Office): DutyResult[] {
  const lastDay = `${plan.year}-12-31` as CivilDate;
  const isOver = lastDay < office.today;
  const today = isOver ? lastDay : office.today;
  const results = evaluatePlan({ ...office, plan, today });
  return isOver ? results.map((result) => closed(result, lastDay)) : results;
}

/** With its year over, what was due by its last day and is not there is late: nothing is ahead. */
const closed = (result: DutyResult, lastDay: CivilDate): DutyResult =>
  (result.state === 'not-yet-due' || result.state === 'short') &&
  result.due !== undefined &&
  result.due <= lastDay
    ? { ...result, state: 'late' }
    : result;
