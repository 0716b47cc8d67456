import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { type NextSurvey, nextSurvey } from '#model/surveys/next-survey.ts';
import { longDate } from '#wording/time/date.ts';
import { atDuty } from '../duties/at-duty.ts';
import type { Draft, Rule } from '../rule.ts';

/** Days before a round is due that staff hear of it: to draw a sample takes time. */
const warnBefore = 15;

const clause = '平发〔2020〕51号 三（六）';
const hint =
  '先抽样，再入户询问，做完在 surveys/ 里建一个文件，写 from、to、method 和 n，比如 surveys/2020-09.yaml';

/** Every round that is missing, with its duty. */
const missing = (office: Office) =>
  office.duties.flatMap((result) => {
    const next = nextSurvey(result);
    return next ? [{ ...next, result }] : [];
  });

/** Rounds that no longer fit into the time that the plan gives them. */
export const surveyDue: Rule = {
  code: 'survey-due',
  severity: 'owed',
  clause,
  *check(office): Generator<Draft> {
    for (const { result, round, latestBy } of missing(office))
      if (latestBy < office.today)
        yield atDuty(
          office,
          result,
          `第 ${round} 次满意度摸底最迟该在 ${longDate(latestBy)} 做完，已晚 ${daysBetween(latestBy, office.today)} 天，按方案的间隔，后面的排不下了`,
          hint,
        );
  },
};

/** The same ahead: when the next round is due if they are spread evenly, and at the latest. */
export const surveyDueSoon: Rule = {
  code: 'survey-due-soon',
  severity: 'hint',
  clause,
  *check(office): Generator<Draft> {
    for (const { result, ...next } of missing(office))
      if (next.latestBy >= office.today && isNear(next, office.today))
        yield atDuty(
          office,
          result,
          `第 ${next.round} 次满意度摸底该做了：均匀分开的话在 ${longDate(next.evenBy)} 前，最迟 ${longDate(next.latestBy)}`,
          hint,
        );
  },
};

const isNear = ({ evenBy }: NextSurvey, today: CivilDate): boolean =>
  daysBetween(today, evenBy) <= warnBefore;
