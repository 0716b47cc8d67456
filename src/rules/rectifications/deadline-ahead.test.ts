import { describe, expect, it } from 'vitest';
import { deadlineAhead } from './deadline-ahead.ts';
import { anItem, anOffice, drafts, found } from '../fixtures.ts';

describe('deadline-ahead', () => {
  it.each([
    ['2020-11-24', undefined],
    ['2020-11-25', '3 日内到期：整改“柳湾村路灯”今天到期'],
    ['2020-11-28', '3 日内到期：整改“柳湾村路灯”还有 3 天到期（2020年11月28日）'],
    ['2020-11-29', '7 日内到期：整改“柳湾村路灯”还有 4 天到期（2020年11月29日）'],
    ['2020-12-02', '7 日内到期：整改“柳湾村路灯”还有 7 天到期（2020年12月2日）'],
    ['2020-12-03', '15 日内到期：整改“柳湾村路灯”还有 8 天到期（2020年12月3日）'],
    ['2020-12-10', '15 日内到期：整改“柳湾村路灯”还有 15 天到期（2020年12月10日）'],
    ['2020-12-11', undefined],
  ])('on 25 November, of the deadline %s says %s', (deadline, message) => {
    const office = anOffice({ items: [anItem('rectification', { deadline })] });
    expect(drafts(deadlineAhead, office)[0]?.message).toBe(message);
  });

  it('counts to the extended deadline, and says nothing of finished work', () => {
    const move = { reason: '雨季', approvedBy: '乡长', approvedOn: '2020-09-01' };
    const moved = { deadline: '2020-09-30', extensions: [{ ...move, to: '2020-11-30' }] };
    const items = [
      anItem('rectification', moved),
      anItem('rectification', { deadline: '2020-11-26', progress: '已完成' }, 'b'),
    ];
    expect(found(deadlineAhead, anOffice({ items }))).toEqual(['a.md extensions.0.to']);
  });

  it('warns of assignments and frames too', () => {
    const task = { task: '报送材料', lead: 'dangzheng', responsible: ['党政办负责人'] };
    const office = anOffice({
      assignments: [
        { ...task, id: 'a', deadline: '2020-11-26' },
        { ...task, id: 'b', deadline: '2020-11-26', doneOn: '2020-11-20' },
      ],
      frames: [{ id: 'f', destination: '县绩效办', group: '村干部', due: '2020-11-30' }],
    });
    expect(found(deadlineAhead, office)).toEqual([
      'assignments.yaml assignments.0.deadline',
      'frames.yaml frames.0.due',
    ]);
  });
});
