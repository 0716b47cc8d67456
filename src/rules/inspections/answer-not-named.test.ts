import { describe, expect, it } from 'vitest';
import { answerNotNamed } from './answer-not-named.ts';
import { foundIn } from '../fixtures.ts';

const answers = [{ unit: 'dangzheng', on: '2020-11-10', by: '主任', text: '已改' }];

describe('answer-not-named', () => {
  it.each([
    ['named', { named: ['dangzheng'], answers }, []],
    ['not named', { named: ['else'], answers }, ['answers.0.unit']],
  ])('an answer of a unit that was %s', (_, raw, expected) => {
    expect(foundIn(answerNotNamed, 'inspection', raw)).toEqual(expected);
  });
});
