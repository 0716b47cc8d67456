import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../basics/date.ts';
import type { Progress, Rectification } from './rectification.ts';
import {
  changedOn,
  currentDeadline,
  daysFinishedLate,
  daysLeft,
  daysOverdue,
  hasRelapsed,
  isOpen,
  lateExtensions,
  milestoneProgress,
  nextFollowUp,
} from './rectification-facts.ts';

const day = (text: string) => text as CivilDate;
const extension = (to: string, approvedOn: string) => ({
  to: day(to),
  approvedOn: day(approvedOn),
  reason: '材料到货晚',
  approvedBy: '分管领导',
});
const item = (fields: Partial<Rectification> = {}) =>
  ({
    publishedOn: day('2020-09-10'),
    progress: '正在整改',
    workKind: '限期整改',
    deadline: day('2020-09-30'),
    extensions: [],
    milestones: [],
    followUps: [],
    relapses: [],
    changes: [],
    hot: false,
    closing: { state: '未销号' },
    ...fields,
  }) as unknown as Rectification;

describe('the deadline', () => {
  const moved = item({ extensions: [extension('2020-10-30', '2020-09-25')] });

  it('is the last extension, and the original one is kept', () => {
    expect(currentDeadline(item())).toBe('2020-09-30');
    expect(currentDeadline(moved)).toBe('2020-10-30');
    expect(moved.deadline).toBe('2020-09-30');
  });

  it.each([
    ['2020-10-30', 0, 0],
    ['2020-10-31', 1, undefined],
    ['2020-11-25', 26, undefined],
    ['2020-10-20', 0, 10],
  ] as const)('on %s it is %i days overdue, %j days are left', (today, overdue, left) => {
    expect(daysOverdue(moved, day(today))).toBe(overdue);
    expect(daysLeft(moved, day(today))).toBe(left);
  });

  it.each(['已完成', '列入规划', '暂难解决'] satisfies Progress[])(
    'does not make %s overdue',
    (progress) => expect(daysOverdue(item({ progress }), day('2021-01-01'))).toBe(0),
  );

  it('still says that finished work came late', () => {
    const late = item({ progress: '已完成', completedOn: day('2020-10-18') });
    expect(daysFinishedLate(late)).toBe(18);
    expect(daysFinishedLate(item({ completedOn: day('2020-09-30') }))).toBe(0);
  });

  it('knows extensions that were agreed after the deadline had passed', () => {
    const twice = item({
      extensions: [extension('2020-10-30', '2020-09-30'), extension('2020-12-01', '2020-11-02')],
    });
    expect(lateExtensions(twice)).toEqual([
      { index: 1, deadline: '2020-10-30', approvedOn: '2020-11-02' },
    ]);
  });
});

describe('what is computed besides', () => {
  it('counts milestones that are done', () => {
    const milestones = [
      { what: '检查', plannedOn: day('2020-09-08'), doneOn: day('2020-09-08') },
      { what: '更换', plannedOn: day('2020-12-05') },
    ];
    expect(milestoneProgress(item({ milestones }))).toEqual({ done: 1, total: 2 });
  });

  it.each([
    ['正在整改', '限期整改', true],
    ['列入规划', '限期整改', true],
    ['已完成', '长期坚持', true],
    ['已完成', '立行立改', false],
    ['暂难解决', '限期整改', false],
  ] as const)('%s and %s: open is %j', (progress, workKind, open) => {
    expect(isOpen(item({ progress, workKind }))).toBe(open);
  });

  it('has come back where it is told so, or follows an earlier item', () => {
    expect(hasRelapsed(item())).toBe(false);
    expect(hasRelapsed(item({ relapseOf: 'shuiqu' }))).toBe(true);
    expect(hasRelapsed(item({ relapses: [{ on: day('2020-10-01'), note: '又淤了' }] }))).toBe(true);
  });

  it('asks for a look at a hot open item every 60 days, and at no other', () => {
    const look = { on: day('2020-10-01'), by: '督查岗', note: '已看' };
    expect(nextFollowUp(item({ hot: true }))).toBe('2020-11-09');
    expect(nextFollowUp(item({ hot: true, followUps: [look] }))).toBe('2020-11-30');
    expect(nextFollowUp(item({ hot: true, progress: '已完成' }))).toBeUndefined();
    expect(nextFollowUp(item())).toBeUndefined();
  });

  it('takes the newest date of the item as 截至, never one ahead', () => {
    const standing = { text: '已亮 20 盏', asOf: day('2020-10-19') };
    const changes = [{ on: day('2020-12-01'), note: '将来' }];
    expect(changedOn(item({ standing, changes, transfers: [] }), day('2020-11-25'))).toBe(
      '2020-10-19',
    );
  });
});
