import { describe, expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { evaluated } from './fixture.ts';

const rule = {
  type: 'standing',
  of: { kind: 'inspection' },
  everyDays: '60',
  from: '2020-09-01',
};
const inspectionsOn = (...days: string[]) =>
  days.map((on) => anItem('inspection', { on }, `i-${on}`));

describe('standing work', () => {
  it.each([
    ['proved 60 days ago', ['2020-09-26'], '2020-11-25', 'met', '2020-11-25'],
    ['proved 61 days ago', ['2020-09-25'], '2020-11-25', 'late', '2020-11-24'],
    [
      'not proved, 60 days after it began',
      ['2020-12-01'],
      '2020-10-31',
      'not-yet-due',
      '2020-10-31',
    ],
    ['not proved, 61 days after it began', ['2020-12-01'], '2020-11-01', 'late', '2020-10-31'],
    ['proved only before it began', ['2020-08-31'], '2020-11-01', 'late', '2020-10-31'],
  ])('%s', (_, days, today, state, due) => {
    const result = evaluated(rule, { items: inspectionsOn(...days), today });
    expect(result).toMatchObject({ state, due });
  });

  it('is unknown where nothing of the kind was ever recorded and the first is overdue', () => {
    expect(evaluated(rule, { today: '2020-11-01' }).state).toBe('unknown');
    expect(evaluated(rule, { today: '2020-10-31' }).state).toBe('not-yet-due');
  });

  it('keeps a past gap named after it was put right', () => {
    const result = evaluated(rule, { items: inspectionsOn('2020-09-02', '2020-11-20') });
    expect(result.state).toBe('met');
    expect(result.sentence).toContain('其间 2020年9月2日至11月20日 79 天没有记录');
  });

  it('asks for nothing after the year of the plan', () => {
    const items = inspectionsOn('2020-11-20');
    const result = evaluated(rule, { items, today: '2022-06-01' });
    expect(result.state).toBe('met');
    expect(result).not.toHaveProperty('due');
  });
});

describe('standing work on each entry by itself', () => {
  const hot = {
    ...rule,
    of: { kind: 'rectification', where: { hot: '是' }, date: 'followUps.on' },
    eachEntry: '是',
  };
  const looked = (id: string, days: string[], more: object = {}) =>
    anItem(
      'rectification',
      { hot: '是', followUps: days.map((on) => ({ on, by: '督查岗', note: '已看' })), ...more },
      id,
    );

  it.each([
    [
      'each followed up in time',
      [looked('a', ['2020-11-01']), looked('b', ['2020-11-20'])],
      'met',
      2,
    ],
    ['one lapsed', [looked('a', ['2020-09-25']), looked('b', ['2020-11-20'])], 'late', 1],
    [
      'a finished one looked at once',
      [looked('a', ['2020-09-02'], { progress: '已完成' })],
      'met',
      1,
    ],
    ['one never looked at', [looked('a', [], { publishedOn: '2020-09-10' })], 'late', 0],
    [
      'one that came 60 days ago',
      [looked('a', [], { publishedOn: '2020-09-26' })],
      'not-yet-due',
      0,
    ],
    ['none is hot', [anItem('rectification')], 'unknown', 0],
  ])('%s', (_, items, state, counted) => {
    expect(evaluated(hot, { items })).toMatchObject({ state, counted });
  });

  it('names the lapsed and the unseen ones', () => {
    const { near } = evaluated(hot, { items: [looked('a', ['2020-09-25']), looked('b', [])] });
    expect(near.map(({ ref, why }) => `${ref.id} ${why}`).sort()).toEqual([
      'a 最近一次在 2020年9月25日，超过 60 天',
      'b 还没有跟踪记录',
    ]);
  });
});
