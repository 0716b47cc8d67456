import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { periodProvisional } from './period-provisional.ts';

const notice = (from: string, counting: string) => ({ period: { from, days: '5', counting } });

describe('period-provisional', () => {
  it.each([
    ['2020-11-16', '工作日', []],
    ['2026-12-25', '工作日', []],
    ['2026-12-28', '工作日', ['period']],
    ['2027-03-01', '自然日', []],
    ['2027-02-05', '自然日', ['period']],
  ])('from %s in %s', (from, counting, expected) => {
    expect(foundIn(periodProvisional, 'notice', notice(from, counting))).toEqual(expected);
  });

  it('says which year is missing, and what stands on page and board', () => {
    const items = [anItem('notice', notice('2026-12-28', '工作日'))];
    expect(drafts(periodProvisional, anOffice({ items }))[0]?.message).toBe(
      '程序里还没有 2027 年的放假安排，截止日期暂时定不下来，网页和牌上写“不早于 2027年1月4日”',
    );
  });
});
