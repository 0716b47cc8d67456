import type { Inspection } from '#model/inspections/inspection.ts';
import type { NamedUnit } from '#model/inspections/inspection-facts.ts';
import type { UnitDebts } from '#model/office/unit-debts.ts';
import { longDate } from '../time/date.ts';

/** What a unit that was named answered: when and by which post, or that it didn't. */
export const answerLines = ({ answers, silent }: NamedUnit): string[] =>
  answers.length > 0
    ? answers.map(({ on, by, text }) => `${longDate(on)}，${by}：${text}`)
    : [silent ? '过了整改期限，没有答复' : '还没有答复'];

/** 逾期整改 2 件、逾期任务 1 项, or that nothing is overdue. */
export function debtText({ matters, duties, tasks }: UnitDebts): string {
  const parts = [
    matters.length > 0 && `逾期整改 ${matters.length} 件`,
    duties.length > 0 && `逾期的方案任务 ${duties.length} 项`,
    tasks.length > 0 && `逾期的分工 ${tasks.length} 项`,
  ].filter((part) => part !== false);
  return parts.join('、') || '没有逾期的事';
}

/** 逾期整改 1 件, or that none of what the notice itself names is overdue. */
export const mattersText = (matters: UnitDebts['matters']): string =>
  matters.length > 0 ? `逾期整改 ${matters.length} 件` : '没有逾期的';

/** What a unit answered, in one line: 水利站（2020年11月18日，水利站站长）：剩下的管已到货 */
export const unitAnswerText = (
  { on, by, text }: Inspection['answers'][number],
  unitName: string,
): string => `${unitName}（${longDate(on)}，${by}）：${text}`;
