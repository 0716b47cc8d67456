import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { dutyLines, planDates } from './plan-view.ts';

const duty = (id: string, rule: object, rest = {}) => ({
  ...{ id, clause: '三（二）', what: `任务${id}`, owner: 'dangzheng', rule },
  ...rest,
});
const frames = { kind: 'frame', serving: '是' };
const office = anOffice({
  settings: { villages: [{ id: 'liuwan', name: '柳湾村' }] },
  items: [
    anItem('document', { issuedOn: '2020-09-29' }, 'plan'),
    anItem('rectification', { deadline: '2020-11-28', village: 'liuwan' }, 'ludeng'),
    anItem('rectification', { deadline: '2020-11-20', progress: '已完成' }, 'done'),
    anItem('rectification', { deadline: '2020-11-20', audience: 'internal' }, 'late'),
    anItem('survey', { from: '2020-10-01', to: '2020-10-05' }),
  ],
  duties: [
    duty(
      'kuang',
      { type: 'filing', of: frames, by: '2020-09-26' },
      {
        audience: 'internal',
        interpretation: '以通知为准',
        remark: '原文如此',
      },
    ),
    duty('mopan', {
      ...{ type: 'spread', of: { kind: 'survey' }, atLeast: '3', atMost: '5', apartDays: '20' },
      ...{ from: '2020-01-01', by: '2020-12-31' },
    }),
  ],
  frames: [
    { id: 'kuang-2020', destination: '县里', group: '村干部', due: '2020-12-02', duty: 'kuang' },
  ],
});

describe('the plan as staff see it', () => {
  it('shows internal duties too, with how they are read, the remark and the dates in conflict', () => {
    expect(dutyLines(office, office)[0]).toMatchObject({
      id: 'kuang',
      internal: true,
      owner: '党政综合办公室',
      due: '2020-09-26',
      have: '0 份／1 份',
      missing: ['村干部样本框：还没有报送'],
      interpretation: '以通知为准',
      remark: '原文如此',
      conflict: '时限 2020年9月26日 早于方案印发日期 2020年9月29日',
    });
  });

  it('lists the days to keep, passed ones first, with the reminder each is within', () => {
    expect(planDates(office).map(({ kind, id, on, reminder }) => [kind, id, on, reminder])).toEqual(
      [
        ['duty', 'kuang', '2020-09-26', 0],
        ['rectification', 'late', '2020-11-20', 0],
        ['rectification', 'ludeng', '2020-11-28', 3],
        ['frame', 'kuang-2020', '2020-12-02', 7],
        ['survey', 'mopan', '2020-12-11', undefined],
        ['duty', 'mopan', '2020-12-31', undefined],
      ],
    );
  });

  it('narrows to a unit and to a village', () => {
    expect(planDates(office, { unit: 'nobody' })).toEqual([]);
    expect(dutyLines(office, office, { unit: 'nobody' })).toEqual([]);
    expect(planDates(office, { village: 'liuwan' }).map(({ id }) => id)).toEqual(['ludeng']);
  });
});
