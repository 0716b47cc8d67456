import { describe, expect, it } from 'vitest';
import { answerText, shownAnswers } from './survey.ts';

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
