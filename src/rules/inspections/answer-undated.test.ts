import { describe, expect, it } from 'vitest';
import { answerUndated } from './answer-undated.ts';
import { foundIn } from '../fixtures.ts';

const look = { on: '2020-11-01', by: '督查岗', note: '看过' };

describe('answer-undated', () => {
  it.each([
    ['no answer yet', look, []],
    [
      'a day and a post',
      { ...look, answer: '换', answeredOn: '2020-11-02', answeredBy: '站长' },
      [],
    ],
    ['no day', { ...look, answer: '换', answeredBy: '站长' }, ['followUps.0.answer']],
    ['no post', { ...look, answer: '换', answeredOn: '2020-11-02' }, ['followUps.0.answer']],
  ])('an answer with %s', (_, followUp, expected) => {
    expect(foundIn(answerUndated, 'rectification', { followUps: [followUp] })).toEqual(expected);
  });
});
