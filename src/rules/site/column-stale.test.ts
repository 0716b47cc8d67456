import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { columnStale, columnStaleSoon } from './column-stale.ts';
import { anItem, anOffice, drafts } from '../fixtures.ts';

/** What both rules say of a column on a day: owed, warned, or nothing. */
function verdict(today: string, parts: Parameters<typeof anOffice>[0]): string {
  const office = anOffice({ ...parts, today: today as CivilDate });
  const [owed, soon] = [drafts(columnStale, office), drafts(columnStaleSoon, office)];
  return [owed.length > 0 ? 'owed' : '', soon.length > 0 ? 'soon' : ''].join('');
}
const piece = {
  id: 'a',
  title: '路灯亮了',
  outlet: '示例日报',
  outletKind: '报纸',
  pieceKind: '绩效宣传',
  unit: 'dangzheng',
  on: '2020-06-01',
};

describe('column-stale, and its warning a week ahead', () => {
  it.each([
    ['2020-06-08', ''],
    ['2020-06-09', 'soon'],
    ['2020-06-15', 'soon'],
    ['2020-06-16', 'owed'],
  ])('news of June 1, looked at on %s', (today, expected) => {
    expect(verdict(today, { publications: [piece] })).toBe(expected);
  });

  it.each([
    ['2020-11-24', ''],
    ['2020-11-25', 'soon'],
    ['2020-12-01', 'soon'],
    ['2020-12-02', 'owed'],
  ])('notices and documents of June 1, looked at on %s', (today, expected) => {
    for (const kind of ['notice', 'document'] as const)
      expect(verdict(today, { items: [anItem(kind, { publishedOn: '2020-06-01' })] })).toBe(
        expected,
      );
  });

  it('counts a dated change as something new', () => {
    const changes = [{ on: '2020-11-20', note: '补充电话' }];
    const item = anItem('notice', { publishedOn: '2020-01-01', changes });
    expect(verdict('2020-11-25', { items: [item] })).toBe('');
  });

  it('leaves empty columns to the rule for those', () => {
    expect(verdict('2030-01-01', { items: [anItem('notice', { audience: 'internal' })] })).toBe('');
  });

  it('says until when, and never asks for an old date to be changed', () => {
    const office = anOffice({ publications: [piece], today: '2020-06-15' as CivilDate });
    expect(drafts(columnStaleSoon, office)[0]).toMatchObject({
      message:
        '宣传稿件（动态要闻类）最近一次更新是 2020年6月1日，最迟 2020年6月15日 要有新内容（就是今天）',
      hint: expect.stringContaining('不要改旧日期'),
    });
  });
});
