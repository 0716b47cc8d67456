import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { noticePeriod } from './notice-period.ts';

const period = (days: string) => ({ from: '2020-11-16', days, counting: '工作日' });
const objection = { how: '公示期内来电', telephone: '0000-0000001' };
const noticeKind = '公示';

describe('notice-period', () => {
  it.each([
    ['a 公示 with both', { noticeKind, period: period('7'), objection }, []],
    ['a 公示 without either', { noticeKind }, ['noticeKind', 'noticeKind']],
    ['a 公示 without a way to object', { noticeKind, period: period('7') }, ['noticeKind']],
    ['a 通知 without either', {}, []],
    ['a period of no days', { noticeKind, period: period('0'), objection }, ['period.days']],
    ['a period of a year and a day', { period: period('367') }, ['period.days']],
    ['a period of a leap year', { period: period('366') }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(noticePeriod, 'notice', raw)).toEqual(expected);
  });
});
