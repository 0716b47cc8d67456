import { publicItems } from '../audience.ts';
import type { Office } from '../library.ts';
import { type Change, changeOf } from './proportion-change.ts';
import { type ShownCells, shownCells } from './survey-cells.ts';
import type { Survey } from './survey.ts';

type Question = Survey['questions'][number];

/** An answer in two rounds. Without a change where a round hides it. */
interface AnswerChange {
  readonly answer: string;
  /** Shares, as fractions of 1. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly change: Change | undefined;
}

/** A question of a round beside the round before that asked the same. */
export interface RoundComparison {
  readonly question: string;
  readonly before: Survey;
  readonly answers: readonly AnswerChange[];
}

/**
 * The questions of a public survey that an earlier public round asked in the same words with the same
 * answers, each beside the newest such round. From shown cells alone: what a round hides is in no
 * change.
 */
export function comparisonsOf(office: Office, survey: Survey): RoundComparison[] {
  const earlier = publicItems(office, 'survey')
    .filter((other) => other.id !== survey.id && other.to < survey.from)
    .sort((a, b) => b.to.localeCompare(a.to));
  return survey.questions.flatMap((question) => {
    for (const before of earlier) {
      const asked = before.questions.find((other) => isSame(question, other));
      if (asked)
        return {
          question: question.question,
          before,
          answers: compare(before, asked, survey, question),
        };
    }
    return [];
  });
}

/** Only the same words can be compared: another order of answers is another question. */
export const isSame = (a: Question, b: Question): boolean =>
  a.question === b.question &&
  a.answers.length === b.answers.length &&
  a.answers.every(({ answer }, index) => answer === b.answers[index]?.answer);

function compare(before: Survey, asked: Question, after: Survey, now: Question): AnswerChange[] {
  const [then, today] = [shownCells(asked, before.n), shownCells(now, after.n)];
  return now.answers.map(({ answer }, index) => {
    const [first, second] = [shareAt(then, index), shareAt(today, index)];
    return {
      answer,
      before: first && first.count / first.of,
      after: second && second.count / second.of,
      change: first && second && changeOf(first, second),
    };
  });
}

function shareAt({ counts, total }: ShownCells, index: number) {
  const count = counts[index];
  return count === undefined || total === 0 ? undefined : { count, of: total };
}
