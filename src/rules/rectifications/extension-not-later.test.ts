import { describe, expect, it } from 'vitest';
import { extensionNotLater } from './extension-not-later.ts';
import { foundIn } from '../fixtures.ts';

const moves = (...days: string[]) =>
  days.map((to) => ({ to, reason: '雨季停工', approvedBy: '乡长', approvedOn: '2020-09-01' }));

describe('extension-not-later', () => {
  it.each([
    ['2020-09-30', moves('2020-10-01', '2020-10-02'), []],
    ['2020-09-30', moves('2020-09-30'), ['extensions.0.to']],
    ['2020-09-30', moves('2020-10-31', '2020-10-15'), ['extensions.1.to']],
    [undefined, moves('2020-10-31'), ['extensions.0']],
  ])('from %s by %j', (deadline, extensions, expected) => {
    const raw = { deadline, extensions };
    expect(foundIn(extensionNotLater, 'rectification', raw)).toEqual(expected);
  });
});
