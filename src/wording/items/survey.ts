import type { Change } from '#model/surveys/proportion-change.ts';
import type { RoundComparison } from '#model/surveys/survey-comparison.ts';
import type { SurveyCount } from '#model/surveys/survey-counts.ts';
import { type ShownCount, smallestShown } from '#model/surveys/suppress.ts';
import { shownCells } from '#model/surveys/survey-cells.ts';
import type { Survey } from '#model/surveys/survey.ts';

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

/** A tenth of a percent, as shares are shown. */
const shown = (share: number): number => Math.round(share * 1000);

/** +17.0, −2.0: percentage points from tenths, with the minus that lines up. */
const points = (tenths: number): string => {
  const text = (Math.abs(tenths) / 10).toFixed(1);
  return tenths === 0 ? text : `${tenths > 0 ? '+' : '−'}${text}`;
};

/** −17.7: the change in percentage points between the shares as they are shown, as a reader takes it. */
export const changeText = (before: number, after: number): string =>
  points(shown(after) - shown(before));

/** −29.2 至 −5.1: the interval of a change, in percentage points. */
export const intervalText = ({ low, high }: Pick<Change, 'low' | 'high'>): string =>
  `${points(shown(low))} 至 ${points(shown(high))}`;

/** What a change may be taken for. */
export const changeWord = ({ change, withinChance }: Change): string =>
  withinChance ? '看不出变化' : `${change > 0 ? '多了' : '少了'}，不像是碰巧`;

/** 答“办好了”的多了、答“还要再来”的少了，不像是碰巧: a question beside its round before, in a sentence. */
export function verdictText({ answers }: Pick<RoundComparison, 'answers'>): string {
  const changes = answers.flatMap(({ answer, change }) => (change ? [{ answer, ...change }] : []));
  if (changes.length === 0) return '有一次的人数不显示，不能比较。';
  const real = changes.filter(({ withinChance }) => !withinChance);
  if (real.length === 0) return '和上一次比，看不出变化：差别不大，可能是碰巧。';
  const told = real.map(({ answer, change }) => `答“${answer}”的${change > 0 ? '多了' : '少了'}`);
  return `和上一次比，${told.join('，')}，不像是碰巧。`;
}

/** Why a survey stands beside no other. */
export const noComparison = '公开的摸底里，没有更早一次用同样的话问过同样的题，所以这里没有比较。';

/** 2020 年做了 4 次摸底，公开 1 次；其余 3 次只供内部改进工作用，只公布次数. */
export const surveyCountText = ({ year, held, open }: SurveyCount): string => {
  const inside = held - open;
  const rest = inside > 0 ? `；其余 ${inside} 次只供内部改进工作用，只公布次数` : '';
  return `${year} 年做了 ${held} 次摸底，公开 ${open} 次${rest}`;
};

/** What the interval is, and what it isn't. */
export const intervalNote =
  '每个变化后面是 95% 置信区间（Newcombe 1998 年法，由 Wilson 计分区间合成），按简单随机抽样算；抽样方法不同，实际误差可能更大。区间跨过 0 的，看不出真有变化。百分数都四舍五入到一位小数，变化是两个显示的百分数相减。';

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

/** A question with its answers in one line, small cells hidden: 对供水满意吗：满意 31 人，52%，… */
export const questionText = (question: Question, n: number | undefined): string =>
  `${question.question}：${shownAnswers(question, n)
    .map((answer) => `${answer.answer} ${answerText(answer)}`)
    .join('；')}`;
