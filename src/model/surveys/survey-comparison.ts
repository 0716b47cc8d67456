import { publicItems } from '../audience.ts';
import type { Office } from '../library.ts';
import { type Obstacle, isReworded, isSame, obstaclesBetween } from './comparable.ts';
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

/** A question of a round beside a round before. */
export interface RoundComparison {
  readonly question: string;
  readonly before: Survey;
  /** How the round before asked it. */
  readonly asked: string;
  /** Why the two can't be compared; then no change is told. */
  readonly obstacles: readonly Obstacle[];
  /** Empty where the wording is another: its shares are of something else. */
  readonly answers: readonly AnswerChange[];
  /** Newer rounds that were passed over, since they can't be compared. */
  readonly passed: readonly Survey[];
}

/** A question as an earlier round asked it. */
interface Earlier {
  readonly survey: Survey;
  readonly asked: Question;
  readonly obstacles: readonly Obstacle[];
}

/**
 * The questions of a public survey that an earlier public round asked, each beside the newest one that
 * can be compared: asked in the same words with the same answers, by the same method, at the same place.
 * Where none can, beside the newest one with what stands in the way. From shown cells alone: what a round
 * hides is in no change.
 */
export function comparisonsOf(office: Office, survey: Survey): RoundComparison[] {
  const rounds = publicItems(office, 'survey')
    .filter((other) => other.id !== survey.id && other.to < survey.from)
    .sort((a, b) => b.to.localeCompare(a.to));
  return survey.questions.flatMap((question) => {
    const earlier = rounds.flatMap((round) => askedIn(round, question, survey) ?? []);
    const fit = earlier.find(({ obstacles }) => obstacles.length === 0) ?? earlier[0];
    if (!fit) return [];
    const { survey: before, asked, obstacles } = fit;
    const passed = earlier.slice(0, earlier.indexOf(fit)).map((one) => one.survey);
    const isOther = obstacles.includes('wording');
    const answers = isOther ? [] : compare([before, asked], [survey, question], obstacles);
    return [
      { question: question.question, before, asked: asked.question, obstacles, answers, passed },
    ];
  });
}

/** The question in an earlier round: in the same words, else in others that no other question has. */
function askedIn(round: Survey, question: Question, survey: Survey): Earlier | undefined {
  const obstacles = obstaclesBetween(survey, round);
  const same = round.questions.find((other) => isSame(question, other));
  if (same) return { survey: round, asked: same, obstacles };
  const isTaken = (other: Question) => survey.questions.some((one) => isSame(one, other));
  const other = round.questions.find((one) => isReworded(question, one) && !isTaken(one));
  return other && { survey: round, asked: other, obstacles: ['wording', ...obstacles] };
}

type Round = readonly [survey: Survey, question: Question];

function compare(
  [before, asked]: Round,
  [after, now]: Round,
  obstacles: readonly Obstacle[],
): AnswerChange[] {
  const [then, today] = [shownCells(asked, before.n), shownCells(now, after.n)];
  return now.answers.map(({ answer }, index) => {
    const [first, second] = [shareAt(then, index), shareAt(today, index)];
    return {
      answer,
      before: first && first.count / first.of,
      after: second && second.count / second.of,
      change: obstacles.length === 0 && first && second ? changeOf(first, second) : undefined,
    };
  });
}

function shareAt({ counts, total }: ShownCells, index: number) {
  const count = counts[index];
  return count === undefined || total === 0 ? undefined : { count, of: total };
}
