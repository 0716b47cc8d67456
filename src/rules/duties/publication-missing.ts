import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import { dutyMonths } from '#model/plan/duty-months.ts';
import type { DutyResult } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import { longDate, longMonth } from '#wording/time/date.ts';
import { atDuty } from './at-duty.ts';
import type { Draft, Rule } from '../rule.ts';

/** Days before its last day that staff hear of a piece that is missing: to write one takes time. */
const warnBefore = 15;

const clause = '百色市科技局方案 三（三）';
const hint =
  '刊发后在 publications.yaml 里登记，写 on、link 或 clipping；已经过去的月份补不上，如实空着';

/** Pieces that a duty still lacks by a day, in words. */
interface Lack {
  readonly result: DutyResult;
  readonly by: CivilDate;
  readonly what: string;
}

/** What the plan's duties of publications lack: by month, or in all. */
const lacks = (office: Office): Lack[] =>
  office.duties
    .filter(({ duty }) => duty.rule.of.kind === 'publication')
    .flatMap((result) =>
      [...lackingMonths(result, office.today), ...lackingInAll(result)].map((lack) => ({
        ...lack,
        result,
      })),
    );

const lackingMonths = (result: DutyResult, today: CivilDate) =>
  dutyMonths(result, today)
    .filter(({ state }) => state !== 'full')
    .map(({ start, until, proof }) => ({
      by: until,
      what: `“${result.duty.what}”：${longMonth(start)}只有 ${proof.length} 篇`,
    }));

function lackingInAll({ duty: { rule, what }, counted }: DutyResult) {
  if (rule.type !== 'count' || counted >= rule.atLeast) return [];
  return [{ by: rule.by, what: `“${what}”：要 ${rule.atLeast} 篇，现在 ${counted} 篇` }];
}

/** Months and totals of publications that were missed. */
export const publicationMissing: Rule = {
  code: 'publication-missing',
  severity: 'owed',
  clause,
  *check(office): Generator<Draft> {
    for (const { result, by, what } of lacks(office))
      if (by < office.today)
        yield atDuty(
          office,
          result,
          `${what}，${longDate(by)}已过，晚 ${daysBetween(by, office.today)} 天`,
          hint,
        );
  },
};

/** The same while there is still time. */
export const publicationMissingSoon: Rule = {
  code: 'publication-missing-soon',
  severity: 'hint',
  clause,
  *check(office): Generator<Draft> {
    for (const { result, by, what } of lacks(office)) {
      const left = daysBetween(office.today, by);
      if (left >= 0 && left <= warnBefore)
        yield atDuty(
          office,
          result,
          `${what}，最晚 ${longDate(by)} 刊发（${left === 0 ? '就是今天' : `还有 ${left} 天`}）`,
          hint,
        );
    }
  },
};
