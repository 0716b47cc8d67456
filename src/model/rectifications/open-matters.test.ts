import { describe, expect, it } from 'vitest';
import { anItem, today } from '#rules/fixtures.ts';
import { closedMatters, openMatters } from './open-matters.ts';

const item = (id: string, raw: Record<string, unknown>) => anItem('rectification', raw, id);
const items = [
  item('planned', { progress: '列入规划', deadline: undefined }),
  item('far', { deadline: '2021-06-30' }),
  item('near', { deadline: '2020-11-25' }),
  item('late', { deadline: '2020-11-24' }),
  item('later', { deadline: '2020-10-01' }),
  item('done', { progress: '已完成', completedOn: '2020-11-01', effect: '亮了' }),
  item('cannot', { progress: '暂难解决', deadline: undefined }),
  item('standing', { progress: '已完成', workKind: '长期坚持', deadline: undefined }),
];
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

describe('matters', () => {
  it('that are open begin with the longest overdue, then go by deadline', () => {
    expect(ids(openMatters(items, today))).toEqual([
      'later',
      'late',
      'near',
      'far',
      'planned',
      'standing',
    ]);
  });

  it('that are closed are all the others', () => {
    expect(ids(closedMatters(items, today))).toEqual(['cannot', 'done']);
  });
});
