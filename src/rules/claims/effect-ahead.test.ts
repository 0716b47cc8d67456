import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { effectAhead } from './effect-ahead.ts';

describe('effect-ahead', () => {
  it.each([
    ['预计 12 月底前不再堆满', ['effect']],
    ['计划于年底装完', ['effect']],
    ['将于明年通水', ['effect']],
    ['将 12 盏路灯换新，夜间有照明', []],
    ['按计划 12 月装完', []],
  ])('of finished work with the effect %s finds %j', (effect, expected) => {
    const finished = { progress: '已完成', completedOn: '2020-11-10', effect };
    expect(foundIn(effectAhead, 'rectification', finished)).toEqual(expected);
    expect(foundIn(effectAhead, 'rectification', { effect })).toEqual([]);
    expect(foundIn(effectAhead, 'achievement', { results: [effect] })).toEqual(
      expected.map(() => 'results.0'),
    );
  });
});
