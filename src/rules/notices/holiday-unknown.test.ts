import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { holidayUnknown } from './holiday-unknown.ts';

describe('holiday-unknown', () => {
  it.each([
    ['2020-11-16', '工作日', []],
    ['2099-11-16', '工作日', ['period']],
    ['2099-11-16', '自然日', []],
  ])('from %s in %s', (from, counting, expected) => {
    const period = { from, days: '5', counting };
    expect(foundIn(holidayUnknown, 'notice', { period })).toEqual(expected);
  });
});
