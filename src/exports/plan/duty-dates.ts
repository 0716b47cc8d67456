import { type CivilDate, addDays, latest } from '#model/date.ts';
import type { DutyResult } from '#model/duty-result.ts';
import type { Office } from '#model/library.ts';
import type { PlanDate } from './plan-date.ts';

/** Due dates of duties that still ask for something: not met, or standing work with a next day. */
export const dutyDates = ({ duties }: Office): PlanDate[] =>
  duties.flatMap(({ duty, state, due, sentence }) =>
    due === undefined || (state === 'met' && duty.rule.type !== 'standing')
      ? []
      : [
          {
            kind: 'duty',
            id: duty.id,
            on: due,
            title: `任务“${duty.what}”`,
            units: [duty.owner],
            note: sentence,
          },
        ],
  );

/**
 * The last day for the next survey of each duty of spread (A三(六)): so that those still missing fit
 * in before its end, and never sooner after the last one than the plan allows.
 */
export const surveyDates = (office: Office): PlanDate[] =>
  office.duties.flatMap((result) => {
    const on = nextRoundBy(result, office);
    const { duty, counted, wanted } = result;
    return on === undefined
      ? []
      : [
          {
            kind: 'survey',
            id: duty.id,
            on,
            title: `第 ${counted + 1} 次满意度摸底`,
            units: [duty.owner],
            note: `全年要做 ${wanted} 次，已做 ${counted} 次；最晚这天做完，后面的才排得下`,
          },
        ];
  });

function nextRoundBy({ duty, counted, wanted, proof }: DutyResult, office: Office) {
  const { rule } = duty;
  if (rule.type !== 'spread' || rule.of.kind !== 'survey' || counted >= wanted) return undefined;
  const fits = addDays(rule.by, -(wanted - counted - 1) * rule.apartDays);
  const last = latest(proof.map(({ on }) => on));
  const soonest: CivilDate = last ? addDays(last, rule.apartDays) : office.today;
  return soonest > fits && last ? soonest : fits;
}
