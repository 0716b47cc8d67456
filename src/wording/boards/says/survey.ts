import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import type { Office } from '#model/library.ts';
import type { Survey } from '#model/surveys/survey.ts';
import { dateRange } from '../../time/date.ts';
import { joinSentences } from '../../words/list.ts';
import { answerText, answersSumNote, roundsCaution, shownAnswers } from '../../items/survey.ts';
import { byTitle } from './by-title.ts';

/** What a board says of each survey, by its title: when, how many, how, and all answers. */
export function surveySays(board: Board, office: Office): Said {
  const surveys = boardItemsOf(board, office, 'survey');
  const caution = roundsCaution(surveys);
  return {
    ...(caution && { 注意: caution }),
    ...byTitle(surveys.map((survey) => [survey.title, surveySaid(survey)])),
  };
}

const surveySaid = (survey: Survey): string =>
  joinSentences([
    dateRange(survey.from, survey.to),
    survey.n === undefined ? '' : `有效样本 ${survey.n} 份`,
    survey.method ?? '',
    survey.place ?? '',
    ...survey.questions.map((question) => {
      const answers = shownAnswers(question, survey.n);
      const told = answers.map((one) => `${one.answer} ${answerText(one)}`).join('、');
      const note = answersSumNote(answers);
      return `${question.question}：${told}${note && `（${note}）`}`;
    }),
    survey.followUp ?? '',
  ]);
