import { describe, expect, it } from 'vitest';
import { anItem, today } from '#rules/fixtures.ts';
import { balanceOf } from './balance.ts';
import { rectificationGroups } from './rectification-groups.ts';

const item = (id: string, raw: Record<string, unknown> = {}) => anItem('rectification', raw, id);
const items = [
  item('finished', { progress: '已完成', effect: '已装好', completedOn: '2020-11-01' }),
  item('standing', { workKind: '长期坚持', deadline: undefined }),
  item('soon', { deadline: '2020-11-30' }),
  item('today', { deadline: today }),
  item('late', { deadline: '2020-11-24' }),
  item('later', { deadline: '2020-09-01', progress: '基本完成' }),
  item('planned', { progress: '列入规划' }),
  item('cannot', { progress: '暂难解决' }),
];

describe('rectifications by how far they are', () => {
  it('have the longest overdue first and the finished last', () => {
    const groups = rectificationGroups(items, today);
    expect(groups.map(({ state, items: own }) => [state, ...own.map(({ id }) => id)])).toEqual([
      ['overdue', 'later', 'late'],
      ['doing', 'today', 'soon', 'standing'],
      ['planned', 'planned'],
      ['cannot', 'cannot'],
      ['done', 'finished'],
    ]);
  });

  it('add up as the balance does', () => {
    const sizes = Object.fromEntries(
      rectificationGroups(items, today).map(({ state, items: own }) => [state, own.length]),
    );
    const { total, done, doing, overdue, planned, cannot } = balanceOf(items, today);
    expect(sizes).toEqual({ overdue, doing: doing - overdue, planned, cannot, done });
    expect(total).toBe(items.length);
  });

  it('leave out what has nobody', () => {
    expect(rectificationGroups([], today)).toEqual([]);
  });
});
