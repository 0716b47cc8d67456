import { describe, expect, it } from 'vitest';
import { anItem, today } from '#rules/fixtures.ts';
import { balanceOf, evaluationYears, leadingYear } from './balance.ts';

const item = (raw: Record<string, unknown>) => anItem('rectification', raw);

describe('balanceOf', () => {
  const items = [
    item({ progress: '已完成', effect: '亮了', completedOn: '2020-11-01' }),
    item({ progress: '制定方案', mergedOpinions: ['2', '3'] }),
    item({ progress: '正在整改', deadline: '2020-11-24' }),
    item({ progress: '基本完成', deadline: '2020-11-25' }),
    item({ progress: '列入规划' }),
    item({ progress: '暂难解决' }),
  ];

  it('counts what is basically finished as still being done, and overdue as a part of it', () => {
    expect(balanceOf(items, today)).toEqual({
      total: 6,
      opinions: 8,
      done: 1,
      doing: 3,
      overdue: 1,
      planned: 1,
      cannot: 1,
    });
  });

  it('adds up to the total', () => {
    const { total, done, doing, planned, cannot } = balanceOf(items, today);
    expect(done + doing + planned + cannot).toBe(total);
  });
});

describe('leadingYear', () => {
  const items = [item({ year: '2018' }), item({ year: '2020' }), item({ year: '2019' })];

  it('is the year before the plan, whose opinions the plan puts right', () => {
    expect(leadingYear(items, 2020)).toBe(2019);
  });

  it('is the newest year where the year before the plan has no opinions', () => {
    expect(leadingYear(items, 2024)).toBe(2020);
  });

  it('is none without opinions', () => {
    expect(leadingYear([], 2020)).toBeUndefined();
  });

  it('knows every year once, newest first', () => {
    expect(evaluationYears([...items, item({ year: '2019' })])).toEqual([2020, 2019, 2018]);
  });
});
