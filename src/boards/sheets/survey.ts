import { labelOf } from '#facts/label.ts';
import type { Board } from '#model/boards/board.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { shownCells } from '#model/surveys/survey-cells.ts';
import { obstaclesBetween } from '#model/surveys/comparable.ts';
import { type Margin, borderMargins } from '#model/surveys/margins.ts';
import type { Survey } from '#model/surveys/survey.ts';
import { dateRange } from '#wording/time/date.ts';
import { joinSentences } from '#wording/words/list.ts';
import {
  answerText,
  answersSumNote,
  hiddenNote,
  marginNote,
  roundOf,
  roundsCaution,
  shownAnswers,
} from '#wording/items/survey.ts';
import type { Fact } from './fact.ts';
import { type SheetBase, imprintOf } from './imprint.ts';

/** The answers of one round to a question, in the order of the question. */
interface Round {
  /** Which round it is, where the sheet shows several. */
  readonly label: string;
  /** Counts for the bar; `null` where it stays hidden. The rest of `total` is hidden cells. */
  readonly counts: readonly (number | null)[];
  readonly total: number;
  /** How far the borders between the parts of the bar may be off, as fractions of its width. */
  readonly margins: readonly Margin[];
  /** The same numbers in words: 71 人，74%. */
  readonly texts: readonly string[];
}

/** A question with the rounds in which it was asked with the same answers. */
interface Question {
  readonly question: string;
  readonly answers: readonly string[];
  readonly rounds: readonly Round[];
}

/** 满意度摸底结果: answers with charts, n and method; rounds of one question side by side. */
export interface SurveySheet extends SheetBase {
  readonly template: 'survey';
  /** When, how many and how 调查时间、有效样本、调查方法, a group for each survey. */
  readonly surveys: readonly { readonly label: string; readonly facts: readonly Fact[] }[];
  readonly questions: readonly Question[];
  /** Why rounds can't be compared; it leads. Empty where they can. */
  readonly caution: string;
  /** Why some cells aren't shown, what doesn't add up, what the lines below the bars are. */
  readonly note: string;
  /** What the office does about it 结果运用. */
  readonly followUps: readonly Fact[];
}

/** The sheet of a board's surveys; `undefined` where the public may see none of them. */
export function surveySheet(board: Board, office: Office, portal: Portal): SurveySheet | undefined {
  const surveys = boardItemsOf(board, office, 'survey').toSorted((a, b) =>
    a.from.localeCompare(b.from),
  );
  if (surveys.length === 0) return undefined;
  const { settings } = office;
  const several = surveys.length > 1;
  const asked = questionsOf(surveys);
  const questions = asked.map(({ sums: _, ...question }) => question);
  const hidden = questions.some(({ rounds }) => rounds.some(({ counts }) => counts.includes(null)));
  return {
    template: 'survey',
    board: board.id,
    kicker: `${settings.shortName} 满意度摸底`,
    title: board.title,
    size: board.size,
    type: typeScale(board.size, board.largePrint),
    sample: settings.sample,
    imprint: imprintOf(board, office, portal, {
      dates: surveys.flatMap(({ publishedOn, to, changes }) => [
        publishedOn,
        to,
        ...changes.map(({ on }) => on),
      ]),
    }),
    surveys: surveys.map((survey) => ({
      label: several ? roundOf(survey) : '',
      facts: facts(survey),
    })),
    questions,
    caution: roundsCaution(surveys),
    note: notesOf(asked, hidden),
    followUps: surveys.flatMap((survey) =>
      survey.followUp === undefined
        ? []
        : [{ label: several ? roundOf(survey) : '结果怎么用', text: survey.followUp }],
    ),
  };
}

function notesOf(questions: readonly Asked[], hidden: boolean): string {
  const sums = questions.flatMap(({ question, sums: own }) =>
    own.map((sum) => `${question}：${sum}`),
  );
  const hasMargins = questions.some(({ rounds }) =>
    rounds.some(({ margins }) => margins.length > 0),
  );
  return joinSentences([...sums, hasMargins ? marginNote : '', hidden ? hiddenNote : '']);
}

const facts = (survey: Survey): Fact[] => [
  { label: '调查时间', text: dateRange(survey.from, survey.to) },
  ...(survey.n === undefined ? [] : [{ label: '有效样本', text: `${survey.n} 份` }]),
  ...(survey.method === undefined
    ? []
    : [{ label: labelOf('survey', 'method'), text: survey.method }]),
  ...(survey.place === undefined
    ? []
    : [{ label: labelOf('survey', 'place'), text: survey.place }]),
];

/**
 * Questions in the order they were first asked. Only rounds that can be compared stand side by side: with
 * the same answers, of the same method and place. One that a survey asks twice in the same words is two
 * questions, not two rounds.
 */
function questionsOf(surveys: readonly Survey[]): Asked[] {
  const questions = new Map<string, Asked>();
  for (const survey of surveys) {
    const before = new Map<string, number>();
    for (const { question, answers } of survey.questions) {
      const words = answers.map(({ answer }) => answer);
      const kin = surveys.findIndex((one) => obstaclesBetween(one, survey).length === 0);
      const same = JSON.stringify([question, words, kin]);
      const time = before.get(same) ?? 0;
      before.set(same, time + 1);
      const key = `${same}${time}`;
      const asked = questions.get(key) ?? { question, answers: words, rounds: [], sums: [] };
      const shown = shownAnswers({ question, answers }, survey.n);
      const label = surveys.length > 1 ? roundOf(survey) : '';
      const sum = answersSumNote(shown);
      if (sum) asked.sums.push(label ? `${label}${sum}` : sum);
      asked.rounds.push({
        label,
        counts: shown.map(({ count }) => count ?? null),
        total: shownCells({ answers }, survey.n).total,
        margins: borderMargins({ answers }, survey.n),
        texts: shown.map(answerText),
      });
      questions.set(key, asked);
    }
  }
  return [...questions.values()];
}

/** A question while its rounds are gathered, with what doesn't add up in them. */
interface Asked extends Question {
  readonly rounds: Round[];
  readonly sums: string[];
}
