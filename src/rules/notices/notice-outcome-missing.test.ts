import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { noticeOutcomeMissing } from './notice-outcome-missing.ts';

const notice = (from: string, more = {}) => ({
  noticeKind: '公示',
  period: { from, days: '1', counting: '自然日' },
  ...more,
});
const outcome = { on: '2020-11-20', text: '未收到异议' };

describe('notice-outcome-missing', () => {
  it.each([
    ['15 days after the last day', notice('2020-11-10'), []],
    ['16 days after the last day', notice('2020-11-09'), ['period']],
    ['with its outcome', notice('2020-01-01', { outcome }), []],
    ['of a 公告', notice('2020-01-01', { noticeKind: '公告' }), []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(noticeOutcomeMissing, 'notice', raw)).toEqual(expected);
  });
});
