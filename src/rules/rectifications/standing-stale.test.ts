import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { standingStale } from './standing-stale.ts';

const asOf = (day: string) => ({ standing: { text: '已立杆', asOf: day } });

describe('standing-stale', () => {
  it.each([
    ['60 days old', asOf('2020-09-26'), []],
    ['61 days old', asOf('2020-09-25'), ['standing.asOf']],
    ['none', { standing: undefined }, ['progress']],
    ['none, but finished', { standing: undefined, progress: '已完成' }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(standingStale, 'rectification', raw)).toEqual(expected);
  });
});
