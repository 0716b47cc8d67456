import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { smallCells } from './small-cells.ts';

const survey = (followUp: string, audience = 'public') => ({
  audience,
  followUp,
  questions: [
    {
      question: '是否满意？',
      answers: [
        { answer: '满意', count: '40' },
        { answer: '一般', count: '17' },
        { answer: '不满意', count: '3' },
      ],
    },
  ],
});

describe('small-cells', () => {
  it.each([
    ['a small cell in words', survey('有 3 人不满意，已走访'), ['followUp']],
    ['in full-width digits', survey('有３户不满意'), ['followUp']],
    ['the cell hidden with it', survey('17 人觉得一般'), ['followUp']],
    ['a cell that is shown', survey('40 人满意'), []],
    ['another number', survey('3 个月内答复'), []],
    ['an internal survey', survey('有 3 人不满意', 'internal'), []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(smallCells, 'survey', raw)).toEqual(expected);
  });
});
