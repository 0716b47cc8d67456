import type { Office } from '#model/library.ts';
import { nextSurvey } from '#model/surveys/next-survey.ts';
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

/** The last day for the next survey of each duty of spread (A三(六)), so that all still fit in. */
export const surveyDates = (office: Office): PlanDate[] =>
  office.duties.flatMap((result) => {
    const next = nextSurvey(result);
    const { duty, counted, wanted } = result;
    return next === undefined
      ? []
      : [
          {
            kind: 'survey',
            id: duty.id,
            on: next.latestBy,
            title: `第 ${next.round} 次满意度摸底`,
            units: [duty.owner],
            note: `全年要做 ${wanted} 次，已做 ${counted} 次；最晚这天做完，后面的才排得下`,
          },
        ];
  });
