import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { followUpStale } from './follow-up-stale.ts';

const looked = (on: string) => ({ on, by: '绩效办', note: '看过现场' });

describe('follow-up-stale', () => {
  it.each([
    ['60 days after the last look', { hot: '是', followUps: [looked('2020-09-26')] }, []],
    [
      '61 days after the last look',
      { hot: '是', followUps: [looked('2020-09-25')] },
      ['followUps.0.on'],
    ],
    ['never looked at, 61 days on the site', { hot: '是', publishedOn: '2020-09-25' }, ['hot']],
    ['not hot', { publishedOn: '2020-01-01' }, []],
    ['hot but finished', { hot: '是', publishedOn: '2020-01-01', progress: '已完成' }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(followUpStale, 'rectification', raw)).toEqual(expected);
  });
});
