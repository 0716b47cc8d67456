import { describe, expect, it } from 'vitest';
import { anOffice, found } from '../fixtures.ts';
import { todayPinned } from './today-pinned.ts';

describe('today-pinned', () => {
  it.each([
    [{ sample: '是', today: '2020-11-25' }, []],
    [{ sample: '否' }, []],
    [{ sample: '否', today: '2020-11-25' }, ['office.yaml today']],
  ])('of an office with %j', (settings, expected) => {
    expect(found(todayPinned, anOffice({ settings }))).toEqual(expected);
  });
});
