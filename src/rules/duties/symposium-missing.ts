import { daysBetween } from '#model/basics/date.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import { symposiumDuties } from '#model/office/village-coverage.ts';
import { longDate } from '#wording/time/date.ts';
import { levelWords } from '#wording/words/level.ts';
import { atDuty } from './at-duty.ts';
import type { Draft, Rule } from '../rule.ts';

/** Days before the last day that staff hear of a village that is missing. */
const warnBefore = 15;

const clause = '平发〔2020〕51号 三（四）1';

/** Duties of a symposium in every village that miss some by a day, and when. */
const missing = ({ duties, today }: Office, late: boolean) =>
  symposiumDuties(duties).filter(
    ({ gaps, due }) =>
      gaps.length > 0 &&
      due !== undefined &&
      (late ? due < today : due >= today && daysBetween(today, due) <= warnBefore),
  );

function draft(office: Office, result: DutyResult, when: string): Draft {
  const { gaps, near } = result;
  const why = near.map(({ ref, why }) => `${ref.title}：${why}`).join('；');
  return atDuty(
    office,
    result,
    `还有 ${gaps.length} ${levelWords(office.settings).counted}没有开座谈会，或者不算数：${gaps.join('、')}${when}`,
    `开会后在 outreach/ 里建一个文件，写 village、symposium 和通知、记录、图片${why && `；差一点的：${why}`}`,
  );
}

/** Villages without a symposium after the last day of the plan. */
export const symposiumMissing: Rule = {
  code: 'symposium-missing',
  severity: 'owed',
  clause,
  *check(office): Generator<Draft> {
    for (const result of missing(office, true))
      if (result.due)
        yield draft(office, result, `，逾期 ${daysBetween(result.due, office.today)} 天`);
  },
};

/** The same while there is still time. */
export const symposiumMissingSoon: Rule = {
  code: 'symposium-missing-soon',
  severity: 'hint',
  clause,
  *check(office): Generator<Draft> {
    for (const result of missing(office, false))
      if (result.due) yield draft(office, result, `，最晚 ${longDate(result.due)}`);
  },
};
