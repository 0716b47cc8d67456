import type { Change } from '#model/proportion-change.ts';
import { type ShownCount, smallestShown } from '#model/suppress.ts';
import { shownCells } from '#model/survey-cells.ts';
import type { Survey } from '#model/survey.ts';

type Question = Survey['questions'][number];

/** An answer as it may be shown. Hidden cells have neither count nor share. */
export interface ShownAnswer {
  readonly answer: string;
  readonly count: ShownCount;
  /** Share of all who answered, whole percent. */
  readonly percent: number | undefined;
}

/** Answers to a question asked of `n` people, in its order, with small cells hidden. */
export function shownAnswers({ answers }: Question, n: number | undefined): ShownAnswer[] {
  const { counts, total } = shownCells({ answers }, n);
  return answers.map(({ answer }, index) => {
    const count = counts[index];
    const percent = count === undefined || total === 0 ? undefined : (count / total) * 100;
    return { answer, count, percent: percent === undefined ? undefined : Math.round(percent) };
  });
}

/** 不显示, or 71 人，74%. */
export const answerText = ({ count, percent }: Pick<ShownAnswer, 'count' | 'percent'>): string =>
  count === undefined
    ? '不显示'
    : percent === undefined
      ? `${count} 人`
      : `${count} 人，${percent}%`;

/** Why some cells aren't shown. */
export const hiddenNote = `为保护被访群众，不足 ${smallestShown} 人的格不显示；为防止用合计推算，有时多隐去一格。`;

/** A share with one decimal, as changes are told: 61.9%. */
export const shareText = (share: number | undefined): string =>
  share === undefined ? '不显示' : `${(share * 100).toFixed(1)}%`;

/** +17.0, −2.0: percentage points, with the minus that lines up. */
const points = (change: number): string => {
  const text = (Math.abs(change) * 100).toFixed(1);
  return text === '0.0' ? text : `${change > 0 ? '+' : '−'}${text}`;
};

/** +17.0（+3.4 至 +29.8）, in percentage points. */
export const changeText = ({ change, low, high }: Change): string =>
  `${points(change)}（${points(low)} 至 ${points(high)}）`;

/** What a change may be taken for. */
export const changeWord = ({ change, withinChance }: Change): string =>
  withinChance ? '差别在误差之内' : change > 0 ? '上升，超出误差' : '下降，超出误差';

/** What the interval is, and what it isn't. */
export const intervalNote =
  '括号里是 95% 置信区间（Newcombe 1998 年法，由 Wilson 计分区间合成），按简单随机抽样算；抽样方法不同，实际误差可能更大。区间跨过 0 的，看不出真有变化。';

/** That rounds were asked in other ways, so that a change may come from that; empty where not. */
export function methodsDiffer(
  survey: Survey,
  comparisons: readonly { readonly before: Survey }[],
): string {
  const others = comparisons.filter(({ before }) => before.method !== survey.method);
  return others.length > 0
    ? '两次的调查方法不一样，变化也可能是方法不同带来的，不能只当作满意不满意的变化。'
    : '';
}
