import type { DutyResult } from './duty-result.ts';

/** Duties of one clause of the plan 条款, in the plan's order. */
export interface ClauseGroup {
  /** Document and section: 平发〔2020〕51号 三（二）. */
  readonly clause: string;
  /** Plain words for it 小标题, where a duty of it has some. */
  readonly topic?: string;
  readonly results: readonly DutyResult[];
}

/** Document, chapter and section, without what stands below: 三（二）2 and 三（二）3 belong together. */
const section = /^.*?[一二三四五六七八九十]+（[一二三四五六七八九十]+）/;

/** The section that a clause belongs to; a clause without one, such as 文头, stands by itself. */
const sectionOf = (clause: string): string => section.exec(clause)?.[0] ?? clause;

/** Duties by clause; a clause comes where its first duty stands in the plan. */
export function byClause(results: readonly DutyResult[]): ClauseGroup[] {
  const groups = new Map<string, DutyResult[]>();
  for (const result of results) {
    const clause = sectionOf(result.duty.clause);
    groups.set(clause, [...(groups.get(clause) ?? []), result]);
  }
  return [...groups].map(([clause, own]) => {
    const topic = own.find(({ duty }) => duty.topic)?.duty.topic;
    return { clause, results: own, ...(topic !== undefined && { topic }) };
  });
}
