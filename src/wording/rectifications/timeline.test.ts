import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { timelineOf } from './timeline.ts';

const tell = (raw: Record<string, unknown>) =>
  timelineOf(anItem('rectification', { deadline: '2020-12-31', ...raw }), anOffice()).map(
    ({ on, label, kind }) => `${on} ${label ?? '节点'} ${kind}`,
  );

describe('timelineOf', () => {
  it('tells what was done, what went wrong and what is next, oldest first', () => {
    const milestones = [
      { what: '亮灯', plannedOn: '2020-12-05' },
      { what: '签合同', plannedOn: '2020-11-01' },
      { what: '检查', plannedOn: '2020-09-01', doneOn: '2020-09-08' },
    ];
    expect(tell({ assignedOn: '2020-08-31', milestones })).toEqual([
      '2020-08-31 交办 past',
      '2020-09-08 节点 past',
      '2020-11-01 计划未完成 wrong',
      '2020-12-05 节点 next',
    ]);
  });

  it.each([
    ['2020-11-24', ['2020-11-24 整改时限 wrong']],
    ['2020-11-25', []],
  ])('marks the deadline %s only once it has passed', (deadline, expected) => {
    expect(tell({ deadline })).toEqual(expected);
  });

  it('says that an extension came after the deadline it moves', () => {
    const move = (approvedOn: string) => ({
      deadline: '2020-09-30',
      extensions: [{ to: '2020-12-30', reason: '到货晚', approvedBy: '分管副乡长', approvedOn }],
    });
    expect(tell(move('2020-09-30'))).toEqual(['2020-09-30 延期 past']);
    expect(tell(move('2020-10-01'))).toEqual(['2020-10-01 延期 wrong']);
  });

  it('never tells what staff noted for themselves', () => {
    const item = anItem('rectification', {
      internalNote: '内部甲',
      followUps: [{ on: '2020-11-01', by: '督查岗', note: '看过', internalNote: '内部乙' }],
    });
    expect(JSON.stringify(timelineOf(item, anOffice()))).not.toContain('内部');
  });
});
