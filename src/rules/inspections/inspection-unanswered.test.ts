import { describe, expect, it } from 'vitest';
import { foundIn, today } from '../fixtures.ts';
import { inspectionUnanswered } from './inspection-unanswered.ts';

const answer = (more: object = {}) => ({
  unit: 'dangzheng',
  on: '2020-11-10',
  by: '主任',
  text: '已改',
  ...more,
});
const found = (raw: object) =>
  foundIn(inspectionUnanswered, 'inspection', { named: ['dangzheng'], ...raw });

describe('a unit that an inspection names', () => {
  it.each([
    ['the day before its deadline', { deadline: '2020-11-26' }, []],
    ['on the day', { deadline: today }, []],
    ['the day after, without an answer', { deadline: '2020-11-24' }, ['named.0']],
    ['with an answer', { deadline: '2020-11-24', answers: [answer()] }, []],
    [
      'where another unit answered',
      { deadline: '2020-11-24', answers: [answer({ unit: 'else' })] },
      ['named.0'],
    ],
    ['without a deadline', {}, []],
    [
      'of a withdrawn notice',
      { deadline: '2020-11-01', withdrawn: { on: today, reason: '误' } },
      [],
    ],
  ])('%s', (_, raw, expected) => {
    expect(found(raw)).toEqual(expected);
  });
});
