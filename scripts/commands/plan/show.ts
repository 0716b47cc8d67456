import { planCalendar } from '#exports/plan/plan-calendar.ts';
import { type PlanFilter, dutyLines, planDates } from '#exports/plan/plan-view.ts';
import { didYouMean } from '#library/nearest.ts';
import { hasErrors } from '#model/basics/finding.ts';
import { type Office, unitOf, villageOf } from '#model/library.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { readContent } from '../boards/read-content.ts';
import { readCalendarRecord, writeCalendar } from './calendar-file.ts';
import { planText } from './text.ts';

/** What to show of the plan, and how. */
interface Wanted extends PlanFilter {
  /** An earlier year: its duties as they stood at its end, without days to keep. */
  readonly year: string | undefined;
  readonly json: boolean;
  readonly ics: boolean;
}

/** `npm run plan`: the duties and the days to keep of each office. */
export async function showPlan(
  wanted: Wanted,
  id: string | undefined,
  shell: Shell,
): Promise<number> {
  const library = await readContent(shell, id);
  const offices = library.offices.filter((office) => has(office, wanted));
  if (offices.length === 0) throw new UserError(unknown(library.offices, wanted));
  const shown = offices.map((office) => {
    const { plan, duties } = planOf(office, wanted.year);
    return {
      ...{ office: office.id, name: office.settings.shortName, today: office.today },
      ...{ title: plan.title, year: plan.year },
      duties: dutyLines({ plan, duties }, office, wanted),
      dates: wanted.year === undefined ? planDates(office, wanted) : [],
    };
  });
  if (wanted.json) shell.out(JSON.stringify(shown, null, 2));
  else for (const one of shown) shell.out(planText(one));
  if (wanted.ics) await writeCalendars(offices, wanted, shell, hasErrors(library.findings));
  if (hasErrors(library.findings))
    shell.say('内容里有错误，读不出的没有算进去：npm run check 看是哪些');
  return exitCodes.ok;
}

/** `out/plan/qinghe.ics`; of a unit or village `out/plan/qinghe-shehui.ics`. */
async function writeCalendars(
  offices: readonly Office[],
  wanted: Wanted,
  shell: Shell,
  unsure: boolean,
) {
  if (wanted.year !== undefined)
    throw new UserError('往年的方案没有要提醒的日子，不和 --ics 一起用');
  const { calendars } = await readCalendarRecord(shell);
  for (const office of offices) {
    const name = [office.id, wanted.unit, wanted.village].filter(Boolean).join('-');
    const dates = planDates(office, wanted);
    const calendar = planCalendar(office, dates, calendars[name], unsure);
    const path = await writeCalendar(name, calendar, shell);
    const gone = calendar.exported.filter(({ cancelled }) => cancelled).length;
    const cancelled = gone > 0 ? `，其中 ${gone} 项已取消` : '';
    shell.say(`日历：${path}${cancelled}，用手机或电脑的日历导入；里面有内部任务，不要对外发`);
  }
  if (unsure) shell.say('内容里有错误，这次没有取消日历里的任何一项，改好再导出一次');
}

const planOf = (office: Office, year: string | undefined) =>
  office.earlierPlans.find(({ plan }) => String(plan.year) === year) ?? office;

const has = (office: Office, { unit, village, year }: Wanted): boolean =>
  (unit === undefined || unitOf(office, unit) !== undefined) &&
  (village === undefined || villageOf(office, village) !== undefined) &&
  (year === undefined || String(planOf(office, year).plan.year) === year);

/** Why no office fits, with what there is. */
function unknown(offices: readonly Office[], { unit, village, year }: Wanted): string {
  const units = offices.flatMap(({ settings }) => settings.units.map((one) => one.id));
  const villages = offices.flatMap(({ settings }) => settings.villages.map((one) => one.id));
  if (unit !== undefined && !units.includes(unit))
    return `没有“${unit}”这个科室。${didYouMean(unit, units)}现有的：${units.join('、')}`;
  if (village !== undefined && !villages.includes(village))
    return `没有编号为“${village}”的村或社区。${didYouMean(village, villages)}现有的：${villages.join('、')}`;
  const years = offices.flatMap(({ plan, earlierPlans }) =>
    [plan, ...earlierPlans.map((one) => one.plan)].map((one) => one.year),
  );
  return year === undefined
    ? '没有可看的单位'
    : `没有 ${year} 年的方案。现有的：${[...new Set(years)].join('、')}`;
}
