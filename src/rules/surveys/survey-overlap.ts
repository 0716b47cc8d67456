import { smallestShown } from '#model/surveys/suppress.ts';
import { isSame } from '#model/surveys/comparable.ts';
import type { Survey } from '#model/surveys/survey.ts';
import { type RoundTable, toldBySums } from '#model/surveys/told-by-sums.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/**
 * Public tables of one question must not differ by a handful of people: where one round holds the answers
 * of another, or of several others together, and a few more, subtracting tells what these few said.
 */
export const surveyOverlap: Rule = {
  code: 'survey-overlap',
  severity: 'error',
  clause: `统计保密：少于 ${smallestShown} 人的数不能由几张表相加相减得出`,
  *check(office): Generator<Draft> {
    const surveys = standing(office.items.survey)
      .filter(({ audience }) => audience === 'public')
      .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
    for (const survey of surveys) {
      const others = surveys.filter((other) => other !== survey && overlap(survey, other));
      for (const [place, question] of survey.questions.entries()) {
        const found = smallestTelling(question, survey.n, others);
        // Of a pair only the later is told of.
        const isLater =
          found?.length !== 1 || surveys.indexOf(found[0] as Survey) < surveys.indexOf(survey);
        if (found && isLater) yield overlaps(survey, found, place, question.question);
      }
    }
  },
};

type Question = Survey['questions'][number];

const overlap = (a: Survey, b: Survey): boolean => a.from <= b.to && b.from <= a.to;

/** Most rounds that are tried together: 4095 ways. */
const mostRounds = 12;

/** Rounds of other people each, and what their answers add up to. */
interface Sum {
  readonly rounds: readonly Round[];
  readonly counts: readonly number[];
}
interface Round extends RoundTable {
  readonly survey: Survey;
}

/**
 * The fewest rounds that together differ from the table by a handful, or make it up and so tell what one of
 * them hides. Each way to add up rounds is tried: a sum of the year less two of its three rounds is the
 * third.
 */
function smallestTelling(
  question: Question,
  n: number | undefined,
  others: readonly Survey[],
): readonly Survey[] | undefined {
  const rounds = others.slice(0, mostRounds).flatMap((survey): Round[] => {
    const same = survey.questions.find((one) => isSame(question, one));
    return same ? [{ survey, answers: same.answers, n: survey.n }] : [];
  });
  const whole = { answers: question.answers, n };
  const telling = [...sumsOf(rounds, { rounds: [], counts: countsOf(question).map(() => 0) })]
    .toSorted((a, b) => a.rounds.length - b.rounds.length)
    .find((sum) => tells(countsOf(question), sum.counts) || tellsHidden(whole, sum));
  return telling?.rounds.map(({ survey }) => survey);
}

function* sumsOf(rounds: readonly Round[], before: Sum): Generator<Sum> {
  for (const [index, round] of rounds.entries()) {
    if (before.rounds.some(({ survey }) => overlap(survey, round.survey))) continue;
    const counts = before.counts.map((count, cell) => count + (round.answers[cell]?.count ?? 0));
    const sum = { rounds: [...before.rounds, round], counts };
    yield sum;
    yield* sumsOf(rounds.slice(index + 1), sum);
  }
}

/** Are these the very people of the table, and does the sum tell what one of the tables hides? */
const tellsHidden = (whole: RoundTable, { rounds, counts }: Sum): boolean =>
  whole.answers.every(({ count }, cell) => count === counts[cell]) && toldBySums(whole, rounds);

const countsOf = ({ answers }: Question): number[] => answers.map(({ count }) => count);

/** Does one table hold the other, with fewer people more than may be shown? */
function tells(a: readonly number[], b: readonly number[]): boolean {
  const more = a.map((count, index) => count - (b[index] ?? 0));
  const inOneDirection = more.every((count) => count >= 0) || more.every((count) => count <= 0);
  return inOneDirection && more.some((count) => count !== 0 && Math.abs(count) < smallestShown);
}

const overlaps = (
  survey: Survey,
  others: readonly Survey[],
  index: number,
  question: string,
): Draft =>
  at(
    survey,
    `questions.${index}`,
    others.length === 1
      ? `“${question}”和“${others[0]?.title}”的调查时间重叠，两张表相减就能看出几个人的回答`
      : `“${question}”减去${others.map(({ title }) => `“${title}”`).join('、')}，就能看出几个人的回答`,
    '累计的结果只公开一次：把其中一份写成 audience: internal，或者改成各查各的人、时间不重叠',
  );
