import { describe, expect, it } from 'vitest';
import { evaluated, publicationsOn } from './fixture.ts';
import { lastDay, monthStarts } from '#model/basics/months.ts';
import type { CivilDate } from '#model/basics/date.ts';

const rule = {
  type: 'monthly',
  of: { kind: 'publication' },
  from: '2020-10-01',
  by: '2020-12-15',
  each: '1',
};

describe('a duty of every month', () => {
  it.each([
    ['all three', ['2020-10-31', '2020-11-01', '2020-12-15'], '2020-12-15', 'met', 3, []],
    ['none missing so far', ['2020-10-31'], '2020-11-30', 'not-yet-due', 1, []],
    ['November over', ['2020-10-31'], '2020-12-01', 'short', 1, ['2020年11月']],
    ['October missed', ['2020-11-01'], '2020-11-25', 'short', 1, ['2020年10月']],
    [
      'two in one month fill no other',
      ['2020-11-01', '2020-11-02'],
      '2020-11-25',
      'short',
      1,
      ['2020年10月'],
    ],
    ['December still open', ['2020-10-31', '2020-11-01'], '2020-12-15', 'not-yet-due', 2, []],
    ['December over', ['2020-10-31', '2020-11-01'], '2020-12-16', 'late', 2, ['2020年12月']],
    [
      'December too late',
      ['2020-10-31', '2020-11-01', '2020-12-16'],
      '2020-12-16',
      'late',
      2,
      ['2020年12月'],
    ],
  ])('%s', (_, days, today, state, counted, gaps) => {
    const result = evaluated(rule, { publications: publicationsOn(days), today });
    expect(result).toMatchObject({ state, counted, wanted: 3, gaps });
  });

  it('is unknown when the last day is gone and no piece was ever recorded', () => {
    expect(evaluated(rule, { today: '2020-12-16' }).state).toBe('unknown');
  });
});

describe('months', () => {
  it('run over the end of a year, both ends included', () => {
    const starts = monthStarts('2019-11-30' as CivilDate, '2020-02-01' as CivilDate);
    expect(starts).toEqual(['2019-11-01', '2019-12-01', '2020-01-01', '2020-02-01']);
  });

  it.each([
    ['2020-02-01', '2020-02-29'],
    ['2021-02-01', '2021-02-28'],
    ['2020-04-01', '2020-04-30'],
    ['2020-12-01', '2020-12-31'],
  ])('%s ends on %s', (start, end) => {
    expect(lastDay(start as CivilDate)).toBe(end);
  });
});
