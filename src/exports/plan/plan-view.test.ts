import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { planCalendar } from './plan-calendar.ts';
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

describe('the calendar', () => {
  const text = planCalendar(office, planDates(office));
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
  const values = (name: string) =>
    unfolded.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));

  it('keeps to the form: CRLF, lines of 75 octets at most, everything that begins ends', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(longest).toBeGreaterThan(60);
    const open: string[] = [];
    for (const line of unfolded) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
  });

  it('has an all-day event for each day, with stable names and reminders 15, 7 and 3 days ahead', () => {
    expect(values('DTSTART;VALUE=DATE:')).toEqual([
      '20200926',
      '20201120',
      '20201128',
      '20201202',
      '20201211',
      '20201231',
    ]);
    expect(values('UID:')[2]).toBe('rectification-ludeng@qinghe.sunboard.invalid');
    expect(new Set(values('UID:')).size).toBe(6);
    expect(values('SUMMARY:')[2]).toBe('整改“柳湾村路灯”');
    expect(values('TRIGGER:').slice(0, 3)).toEqual(['-P14DT15H', '-P6DT15H', '-P2DT15H']);
  });

  it('gives the same bytes on another day, as long as the content is the same', () => {
    expect(new Set(values('DTSTAMP:'))).toEqual(new Set(['20201120T000000Z']));
    const later = { ...office, today: '2020-11-26' as CivilDate };
    expect(planCalendar(later, planDates(later))).toBe(text);
  });
});
