import { describe, expect, it } from 'vitest';
import { balanceParts, balanceText, yearsText } from './balance.ts';

const balance = { total: 14, opinions: 14, done: 6, doing: 6, overdue: 2, planned: 1, cannot: 1 };

describe('the balance in words', () => {
  it('says how far all opinions are, with the overdue ones inside those being done', () => {
    expect(balanceText(balance)).toBe(
      '14 件意见：已完成 6，尚未完成 6（其中逾期 2），列入规划 1，暂难解决 1',
    );
  });

  it('counts opinions beside matters where some are handled together', () => {
    expect(balanceText({ ...balance, opinions: 17 })).toMatch(/^14 件、17 条意见：已完成 6，/);
  });

  it('leaves out what there is none of', () => {
    expect(
      balanceText({ ...balance, total: 1, opinions: 1, done: 1, doing: 0, planned: 0, cannot: 0 }),
    ).toBe('1 件意见：已完成 1');
  });

  it.each([
    [[2019, 2018, 2019], '2018、2019 年度合计'],
    [[2019, 2019], '2019 年度'],
    [[], ''],
  ])('says of which years it is: %j', (years, text) => {
    expect(yearsText(years.map((year) => ({ year })))).toBe(text);
  });

  it('draws a bar whose parts add up to the total', () => {
    const sum = balanceParts(balance).bar.reduce((total, part) => total + part.count, 0);
    expect(sum).toBe(balance.total);
  });
});
