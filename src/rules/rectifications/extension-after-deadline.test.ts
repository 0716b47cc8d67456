import { describe, expect, it } from 'vitest';
import { extensionAfterDeadline } from './extension-after-deadline.ts';
import { foundIn } from '../fixtures.ts';

const move = (to: string, approvedOn: string) => ({
  to,
  reason: '雨季停工',
  approvedBy: '分管领导',
  approvedOn,
});

describe('extension-after-deadline', () => {
  it.each([
    ['agreed on the day of the deadline', [move('2020-11-30', '2020-09-30')], []],
    ['agreed a day late', [move('2020-11-30', '2020-10-01')], ['extensions.0.approvedOn']],
    [
      'the second after the first had run out',
      [move('2020-10-31', '2020-09-20'), move('2020-12-31', '2020-11-01')],
      ['extensions.1.approvedOn'],
    ],
  ])('%s', (_name, extensions, expected) => {
    const raw = { deadline: '2020-09-30', extensions };
    expect(foundIn(extensionAfterDeadline, 'rectification', raw)).toEqual(expected);
  });
});
