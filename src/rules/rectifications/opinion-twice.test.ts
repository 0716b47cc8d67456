import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { opinionTwice } from './opinion-twice.ts';

const foundOf = (newer: object, older: object = { opinionNumber: '990000201900011' }) =>
  found(
    opinionTwice,
    anOffice({
      items: [
        anItem('rectification', { ...newer }, 'newer'),
        anItem('rectification', { ...older }, 'older'),
      ],
    }),
  );

describe('opinion-twice', () => {
  it.each([
    ['another number', { opinionNumber: '990000201900012' }, []],
    ['the same', { opinionNumber: '990000201900011' }, ['newer.md opinionNumber']],
    ['the same merged', { mergedOpinions: ['990000201900011'] }, ['newer.md mergedOpinions.0']],
    [
      'the same of another year',
      { opinionNumber: '990000201900011', year: '2020' },
      ['newer.md opinionNumber'],
    ],
    ['itself twice', { opinionNumber: '1', mergedOpinions: ['1'] }, ['newer.md mergedOpinions.0']],
    ['none', {}, []],
  ])('%s', (_name, newer, expected) => {
    expect(foundOf(newer)).toEqual(expected);
  });
});
