import { type ShownCount, smallestShown, suppressCounts } from '#model/suppress.ts';
import type { Survey } from '#model/survey.ts';

type Question = Survey['questions'][number];

/** An answer as it may be shown. Hidden cells have neither count nor share. */
export interface ShownAnswer {
  readonly answer: string;
  readonly count: ShownCount;
  /** Share of all who answered, whole percent. */
  readonly percent: number | undefined;
}

/** Answers to a question, in its order, with small cells hidden. */
export function shownAnswers({ answers }: Question): ShownAnswer[] {
  const counts = answers.map(({ count }) => count);
  const total = answered({ answers });
  const shown = suppressCounts(counts);
  return answers.map(({ answer }, index) => {
    const count = shown[index];
    const percent = count === undefined || total === 0 ? undefined : (count / total) * 100;
    return { answer, count, percent: percent === undefined ? undefined : Math.round(percent) };
  });
}

/** How many answered a question. */
export const answered = ({ answers }: Pick<Question, 'answers'>): number =>
  answers.reduce((sum, { count }) => sum + count, 0);

/** 不显示, or 71 人，74%. */
export const answerText = ({ count, percent }: Pick<ShownAnswer, 'count' | 'percent'>): string =>
  count === undefined
    ? '不显示'
    : percent === undefined
      ? `${count} 人`
      : `${count} 人，${percent}%`;

/** Why some cells aren't shown. */
export const hiddenNote = `为保护被访群众，不足 ${smallestShown} 人的格不显示；为防止用合计推算，有时多隐去一格。`;
