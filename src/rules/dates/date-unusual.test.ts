import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { dateUnusual } from './date-unusual.ts';

// Today is 2020-11-25; items are published on 2020-11-20.
describe('date-unusual', () => {
  it.each([
    ['rectification', { deadline: '2023-11-28' }, []],
    ['rectification', { deadline: '2023-11-29' }, ['deadline']],
    ['rectification', { deadline: '2062-11-29' }, []],
    ['rectification', { year: '2020' }, []],
    ['rectification', { year: '2021' }, ['year']],
    ['rectification', { year: '2015' }, []],
    ['rectification', { year: '2014' }, ['year']],
    ['rectification', { publishedOn: '2062-11-20' }, []],
    ['outreach', { on: '2019-11-20' }, []],
    ['outreach', { on: '2019-11-19' }, ['on']],
    ['survey', { from: '2010-10-01' }, ['from']],
    ['achievement', { period: { from: '2011-03-01', to: '2020-10-30' } }, []],
    [
      'achievement',
      { period: { from: '2001-03-01', to: '2010-10-30' } },
      ['period.from', 'period.to'],
    ],
    ['document', { issuedOn: '2003-09-01' }, []],
    [
      'board',
      { postings: [{ number: '1', postedOn: '2020-11-21', validUntil: '2026-11-21', said: {} }] },
      ['postings.0.validUntil'],
    ],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(dateUnusual, kind, raw)).toEqual(expected);
  });
});
