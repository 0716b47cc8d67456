import { yearOf } from '#model/basics/date.ts';
import { type Obstacle, obstaclesAmong } from '#model/surveys/comparable.ts';
import type { Margin } from '#model/surveys/margins.ts';
import type { Change } from '#model/surveys/proportion-change.ts';
import type { RoundComparison } from '#model/surveys/survey-comparison.ts';
import type { SurveyCount } from '#model/surveys/survey-counts.ts';
import { type ShownCount, smallestShown } from '#model/surveys/suppress.ts';
import { shownCells } from '#model/surveys/survey-cells.ts';
import type { Survey } from '#model/surveys/survey.ts';
import { joinSentences } from '../words/list.ts';
import { sumNote, wholePercent } from '../words/percent.ts';

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
    const percent = count === undefined ? undefined : wholePercent(count, total);
    return { answer, count, percent };
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

/** The same of all answers of a round, where they don't add up to 100 %. */
export const sharesSumNote = (shares: readonly (number | undefined)[], of: string): string =>
  sumNote(
    shares.map((share) => share && share * 100),
    { decimals: 1, of },
  );

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

/**
 * 答“办好了”的多了、答“还要再来”的少了，不像是碰巧: a question beside a round before that it can be compared
 * with, in a sentence.
 */
export function verdictText({
  answers,
  before,
}: Pick<RoundComparison, 'answers' | 'before'>): string {
  const changes = answers.flatMap(({ answer, change }) => (change ? [{ answer, ...change }] : []));
  if (changes.length === 0) return '有一次的人数不显示，不能比较。';
  const real = changes.filter(({ withinChance }) => !withinChance);
  if (real.length === 0) return `和${roundOf(before)}比，看不出变化：差别不大，可能是碰巧。`;
  const told = real.map(({ answer, change }) => `答“${answer}”的${change > 0 ? '多了' : '少了'}`);
  return `和${roundOf(before)}比，${told.join('，')}，不像是碰巧。`;
}

/** 2020年第 3 轮 */
export const roundOf = ({ from, round }: Pick<Survey, 'from' | 'round'>): string =>
  `${yearOf(from)}年第 ${round} 轮`;

const obstacleWords: Readonly<Record<Obstacle, string>> = {
  wording: '问法',
  method: '调查方法',
  place: '调查地点',
};

/** Why two rounds are not compared: it leads, and no change is told. Empty where they are. */
export function cautionText(
  { obstacles, before, asked, question }: RoundComparison,
  survey: Survey,
): string {
  if (obstacles.length === 0) return '';
  const other = obstacles.map((one) => obstacleWords[one]).join('、');
  const both = (one: string | undefined, now: string | undefined) =>
    `那一轮是“${one}”，这一轮是“${now}”`;
  return joinSentences([
    `和${roundOf(before)}的${other}不一样，结果不能直接比，不算变化`,
    ...(obstacles.includes('wording') && asked !== question ? [both(asked, question)] : []),
    ...(obstacles.includes('method') ? [both(before.method, survey.method)] : []),
    ...(obstacles.includes('place') ? [both(before.place, survey.place)] : []),
  ]);
}

/** Which newer rounds were passed over, and why; empty where none was. */
export const passedText = ({ passed }: Pick<RoundComparison, 'passed'>): string =>
  passed.length === 0
    ? ''
    : `${passed.map(roundOf).join('、')}的问法、方法或者地点不一样，没有拿来比。`;

/** The same over the rounds of one sheet; empty where all can be compared. */
export function roundsCaution(surveys: readonly Survey[]): string {
  const words = obstaclesAmong(surveys).map((one) => obstacleWords[one]);
  return words.length === 0 ? '' : `各轮的${words.join('、')}不一样，结果不能直接比`;
}

/** 64%–82%: how far a share of a sample may be off. */
export const marginText = ({ low, high }: Margin): string =>
  `${Math.round(low * 100)}%–${Math.round(high * 100)}%`;

/** What the margins are, and what they are not. */
export const marginNote =
  '条下面的横线是误差范围（95%，Wilson 法）：换一批人问，分界线大概落在横线以内；不是随机抽的，实际误差可能更大';

/** Why a survey stands beside no other. */
export const noComparison = '公开的摸底里，没有更早一次问过同样的题，所以这里没有比较。';

/** 2020 年做了 4 次摸底，公开 1 次；其余 3 次只供内部改进工作用，只公布次数. */
export const surveyCountText = ({ year, held, open }: SurveyCount): string => {
  const inside = held - open;
  const rest = inside > 0 ? `；其余 ${inside} 次只供内部改进工作用，只公布次数` : '';
  return `${year} 年做了 ${held} 次摸底，公开 ${open} 次${rest}`;
};

/** What the interval is, and what it isn't. */
export const intervalNote =
  '每个变化后面是 95% 置信区间（Newcombe 1998 年法，由 Wilson 计分区间合成），按简单随机抽样算；抽样方法不同，实际误差可能更大。区间跨过 0 的，看不出真有变化。百分数都四舍五入到一位小数，变化是两个显示的百分数相减。';

/** That shares of a question, rounded, don't add up to 100 %; empty where they do, or where one is hidden. */
export const answersSumNote = (answers: readonly Pick<ShownAnswer, 'percent'>[]): string =>
  sumNote(answers.map(({ percent }) => percent));

/** A question with its answers in one line, small cells hidden: 对供水满意吗：满意 31 人，52%，… */
export function questionText(question: Question, n: number | undefined): string {
  const answers = shownAnswers(question, n);
  const told = answers.map((answer) => `${answer.answer} ${answerText(answer)}`).join('；');
  const note = answersSumNote(answers);
  return `${question.question}：${told}${note && `（${note}）`}`;
}
