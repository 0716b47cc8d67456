import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { outcomeBeforeEnd } from './outcome-before-end.ts';

const notice = (on: string, from = '2020-11-02', counting = '自然日') => ({
  noticeKind: '公示',
  period: { from, days: '7', counting },
  outcome: { on, text: '未收到异议' },
});

describe('outcome-before-end', () => {
  it.each([
    ['a Sunday that the end is put off from', notice('2020-11-08'), ['outcome.on']],
    ['the last day', notice('2020-11-09'), []],
    ['the day after', notice('2020-11-10'), []],
    [
      'the day before the last working day',
      notice('2020-11-09', '2020-11-02', '工作日'),
      ['outcome.on'],
    ],
    ['the last working day', notice('2020-11-10', '2020-11-02', '工作日'), []],
    [
      'where holidays are unknown, a day that may be the last',
      notice('2099-02-10', '2099-02-02', '工作日'),
      [],
    ],
    [
      'where holidays are unknown, a day that is too early',
      notice('2099-02-09', '2099-02-02', '工作日'),
      ['outcome.on'],
    ],
    ['withdrawn', { ...notice('2020-11-03'), withdrawn: { on: '2020-11-20', reason: '误' } }, []],
    ['without a period', { outcome: notice('2020-11-03').outcome }, []],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(outcomeBeforeEnd, 'notice', raw)).toEqual(expected);
  });

  it.each([
    ['over', notice('2020-11-07'), 'on: 2020-11-09'],
    ['still open', notice('2020-11-24', '2020-11-20'), '先删去 outcome'],
  ])('of a period that is %s says what to do', (_name, raw, words) => {
    const [draft] = drafts(outcomeBeforeEnd, anOffice({ items: [anItem('notice', raw)] }));
    expect(draft?.hint).toContain(words);
  });
});
