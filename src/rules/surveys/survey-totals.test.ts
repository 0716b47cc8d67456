import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { surveyTotals } from './survey-totals.ts';

const questions = (...counts: number[]) => [
  {
    question: '是否满意？',
    answers: counts.map((count, index) => ({ answer: `答${index}`, count: String(count) })),
  },
];

describe('survey-totals', () => {
  it.each([
    ['all answered', questions(40, 20), []],
    ['some did not answer', questions(40, 10), []],
    ['one answer too many', questions(40, 21), ['questions.0']],
  ])('%s', (_name, asked, expected) => {
    expect(foundIn(surveyTotals, 'survey', { n: '60', questions: asked })).toEqual(expected);
  });
});
