import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, today } from '#rules/fixtures.ts';
import { newPlan, whenText } from './when.ts';

const when = (raw: Record<string, unknown>) => whenText(anItem('rectification', raw), today);

describe('whenText', () => {
  it.each([
    ['2020-12-10', '2020年12月10日前，还有 15 天'],
    ['2020-11-26', '2020年11月26日前，还有 1 天'],
    ['2020-11-25', '2020年11月25日前，今天到期'],
    ['2020-11-24', '时限 2020年11月24日，已逾期 1 天；还没有新的计划日期'],
  ])('says how near a deadline of %s is', (deadline, text) => {
    expect(when({ deadline })).toBe(text);
  });

  it('goes by the deadline that an extension moved', () => {
    const extensions = [
      { to: '2020-12-10', reason: '到货晚', approvedBy: '乡长', approvedOn: '2020-10-01' },
    ];
    expect(when({ deadline: '2020-10-30', extensions })).toContain('2020年12月10日前');
  });

  it.each([
    ['2020-12-05', '；下一步 12月5日换灯'],
    ['2021-01-05', '；下一步 2021年1月5日换灯'],
    ['2020-11-01', '；还没有新的计划日期'],
  ])('adds to what is overdue the step planned for %s, if it is ahead', (plannedOn, end) => {
    const milestones = [{ what: '换灯', plannedOn }];
    expect(when({ deadline: '2020-10-30', milestones })).toBe(
      `时限 2020年10月30日，已逾期 26 天${end}`,
    );
  });

  it.each([
    [{ progress: '列入规划', deadline: undefined, programme: '2021 年项目库' }, '2021 年项目库'],
    [{ workKind: '长期坚持', deadline: undefined }, '长期坚持'],
  ])('says why there is no deadline: %j', (raw, text) => {
    expect(when(raw)).toContain(text);
  });

  it('does not count days of what is finished', () => {
    const done = { progress: '已完成', deadline: '2020-10-30', completedOn: '2020-11-10' };
    expect(whenText(anItem('rectification', done), '2021-11-25' as CivilDate)).toBe(
      '2020年10月30日',
    );
  });
});

describe('newPlan', () => {
  const planned = (deadline: string, plannedOn: string) =>
    newPlan(
      anItem('rectification', { deadline, milestones: [{ what: '换灯', plannedOn }] }),
      today,
    );

  it.each([
    ['2020-12-05', { when: '12月5日', what: '换灯' }],
    ['2021-01-05', { when: '2021年1月5日', what: '换灯' }],
    ['2020-11-01', { when: '还没有新的计划日期' }],
  ])('of what is overdue, with a step planned for %s, is %j', (plannedOn, plan) => {
    expect(planned('2020-10-30', plannedOn)).toEqual(plan);
  });

  it('is none on the day of the deadline', () => {
    expect(planned('2020-11-25', '2020-12-05')).toBeUndefined();
  });
});
