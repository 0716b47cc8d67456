import { describe, expect, it } from 'vitest';
import { changeOf } from '#model/surveys/proportion-change.ts';
import { anItem } from '#rules/fixtures.ts';
import {
  answerText,
  changeText,
  questionText,
  roundsCaution,
  shownAnswers,
  surveyCountText,
  verdictText,
} from './survey.ts';

const question = (...counts: number[]) => ({
  question: '办好了吗',
  answers: counts.map((count, index) => ({ answer: `答 ${index + 1}`, count })),
});
const texts = (...counts: number[]) => shownAnswers(question(...counts), undefined).map(answerText);

describe('answers as they may be shown', () => {
  it.each([
    [
      [71, 25],
      ['71 人，74%', '25 人，26%'],
    ],
    [
      [50, 0],
      ['50 人，100%', '0 人，0%'],
    ],
    [
      [71, 22, 3],
      ['71 人，74%', '不显示', '不显示'],
    ],
    [
      [3, 2],
      ['不显示', '不显示'],
    ],
    [
      [0, 0],
      ['0 人', '0 人'],
    ],
  ])('%j', (counts, shown) => {
    expect(texts(...counts)).toEqual(shown);
  });
});

describe('a change from one round to the next', () => {
  it.each([
    // 31.0 % to 13.3 %, though the shares themselves are 17.6 points apart.
    [26 / 84, 12 / 90, '−17.7'],
    [0.5, 0.5, '0.0'],
    [0.1, 0.25, '+15.0'],
  ])('from %d to %d is what a reader takes from the shares shown', (before, after, text) => {
    expect(changeText(before, after)).toBe(text);
  });

  const change = (before: number, after: number) =>
    changeOf({ count: before, of: 84 }, { count: after, of: 90 });
  it.each([
    [change(52, 71), change(26, 12), '和2020年第 1 轮比，答“甲”的多了，答“乙”的少了，不像是碰巧。'],
    [change(60, 66), change(24, 24), '和2020年第 1 轮比，看不出变化：差别不大，可能是碰巧。'],
    [undefined, change(26, 12), '和2020年第 1 轮比，答“乙”的少了，不像是碰巧。'],
    [undefined, undefined, '有一次的人数不显示，不能比较。'],
  ])('%j and %j are said in a sentence', (first, second, verdict) => {
    const shares = { before: undefined, after: undefined };
    const answers = [
      { ...shares, answer: '甲', change: first },
      { ...shares, answer: '乙', change: second },
    ];
    expect(verdictText({ answers, before: anItem('survey') })).toBe(verdict);
  });
});

describe('a question in one line', () => {
  it('says where its shares do not add up', () => {
    expect(questionText(question(60, 20, 5), 85)).toBe(
      '办好了吗：答 1 60 人，71%；答 2 20 人，24%；答 3 5 人，6%（各项占比四舍五入，加起来是 101%）',
    );
    expect(questionText(question(60, 21, 4), 85)).not.toContain('加起来');
  });
});

describe('rounds on one sheet', () => {
  it.each([
    [{}, ''],
    [{ method: '拦住路人问' }, '各轮的调查方法不一样，结果不能直接比'],
    [{ method: '拦住路人问', place: '圩市' }, '各轮的调查方法、调查地点不一样，结果不能直接比'],
    [
      {
        questions: [
          {
            question: '现在的道路怎么样',
            answers: [
              { answer: '好', count: '9' },
              { answer: '差', count: '9' },
            ],
          },
        ],
      },
      '各轮的问法不一样，结果不能直接比',
    ],
  ])('with %j', (other, caution) => {
    expect(roundsCaution([anItem('survey', { place: '柳湾村' }), anItem('survey', other)])).toBe(
      caution,
    );
  });
});

describe('how many surveys a year had', () => {
  it.each([
    [4, 1, '2020 年做了 4 次摸底，公开 1 次；其余 3 次只供内部改进工作用，只公布次数'],
    [2, 2, '2020 年做了 2 次摸底，公开 2 次'],
  ])('%i held, %i public', (held, open, text) => {
    expect(surveyCountText({ year: 2020, held, open })).toBe(text);
  });
});
