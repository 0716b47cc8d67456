import { describe, expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { evaluated } from './fixture.ts';

const rule = {
  type: 'spread',
  of: { kind: 'survey', has: ['n', 'method'] },
  atLeast: '3',
  atMost: '5',
  apartDays: '20',
  from: '2020-01-01',
  by: '2020-10-31',
};
const surveysTo = (...days: string[]) =>
  days.map((to) => anItem('survey', { from: to, to }, `s-${to}`));

describe('a duty spread over the year', () => {
  it.each([
    ['three, 20 days apart', ['2020-03-01', '2020-03-21', '2020-04-10'], 'met', 3],
    ['the third 19 days after the second', ['2020-03-01', '2020-03-21', '2020-04-09'], 'late', 2],
    ['three in one week', ['2020-03-01', '2020-03-03', '2020-03-05'], 'late', 1],
    [
      'skips one too soon and counts the next',
      ['2020-03-01', '2020-03-15', '2020-03-21', '2020-04-10'],
      'met',
      3,
    ],
    ['two', ['2020-03-01', '2020-06-01'], 'late', 2],
  ])('%s', (_, days, state, counted) => {
    expect(evaluated(rule, { items: surveysTo(...days) })).toMatchObject({ state, counted });
  });

  it('is met late when the third comes after the last day', () => {
    const items = surveysTo('2020-03-01', '2020-06-01', '2020-11-05');
    expect(evaluated(rule, { items })).toMatchObject({ state: 'met', lateDays: 5 });
  });

  it('says why one too soon does not count', () => {
    const { near } = evaluated(rule, { items: surveysTo('2020-03-01', '2020-03-15') });
    expect(near).toMatchObject([{ ref: { id: 's-2020-03-15' }, why: '与上一次只隔 14 天' }]);
  });

  it('does not count a round without sample size and method', () => {
    const bare = anItem('survey', { n: undefined, method: undefined, to: '2020-03-01' });
    expect(evaluated(rule, { items: [bare] })).toMatchObject({
      counted: 0,
      near: [{ why: '缺有效样本量、调查方法' }],
    });
  });

  it('says when there were more rounds than the plan has at most', () => {
    const days = [
      '2020-01-01',
      '2020-02-01',
      '2020-03-01',
      '2020-04-01',
      '2020-05-01',
      '2020-06-01',
    ];
    const result = evaluated(rule, { items: surveysTo(...days) });
    expect(result).toMatchObject({ state: 'met', counted: 6 });
    expect(result.sentence).toContain('已有 6 次，比方案上限多 1 次');
  });
});
