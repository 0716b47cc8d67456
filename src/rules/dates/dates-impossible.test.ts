import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { datesImpossible } from './dates-impossible.ts';

const picture = (stage: string, takenOn: string, standpoint = '村口') => ({
  file: `media/${stage}${takenOn}.jpg`,
  alt: '路灯',
  ...{ stage, takenOn, standpoint },
});
const posting = (validUntil: string) => ({
  number: '1',
  postedOn: '2020-10-02',
  said: {},
  validUntil,
});

describe('dates-impossible', () => {
  it.each([
    ['achievement', { period: { from: '2020-06-01', to: '2020-05-31' } }, ['period.to']],
    ['achievement', { period: { from: '2020-06-01', to: '2020-06-01' } }, []],
    ['achievement', { period: { from: '2020-06-01' } }, []],
    ['survey', { from: '2020-06-02', to: '2020-06-01' }, ['to']],
    ['survey', { from: '2020-06-01', to: '2020-06-01' }, []],
    ['board', { postings: [posting('2020-10-01')] }, ['postings.0.validUntil']],
    ['board', { postings: [posting('2020-10-02')] }, []],
    [
      'rectification',
      { pictures: [picture('整改后', '2020-05-01'), picture('整改前', '2020-05-02')] },
      ['pictures.0.takenOn'],
    ],
    [
      'achievement',
      { pictures: [picture('整改前', '2020-05-02'), picture('整改后', '2020-05-02')] },
      [],
    ],
    [
      'achievement',
      { pictures: [picture('整改前', '2020-05-02'), picture('整改后', '2020-05-01', '桥头')] },
      [],
    ],
    [
      'survey',
      { from: '2020-06-02', to: '2020-06-01', withdrawn: { on: '2020-11-20', reason: '误' } },
      [],
    ],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(datesImpossible, kind, raw)).toEqual(expected);
  });
});
