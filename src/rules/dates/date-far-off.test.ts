import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found, foundIn } from '../fixtures.ts';
import { dateFarOff } from './date-far-off.ts';

// Today is 2020-11-25; a matter is of 2019.
describe('date-far-off', () => {
  it.each([
    ['rectification', { deadline: '2062-12-20' }, ['deadline']],
    ['rectification', { deadline: '2030-12-03' }, []],
    ['rectification', { deadline: '2030-12-04' }, ['deadline']],
    ['rectification', { deadline: '2017-12-31' }, ['deadline']],
    ['rectification', { deadline: '2018-01-01' }, []],
    ['rectification', { completedOn: '2010-10-20' }, ['completedOn']],
    ['rectification', { year: '2062', completedOn: '2020-10-20' }, []],
    [
      'rectification',
      { milestones: [{ what: '立杆', plannedOn: '2062-12-15' }] },
      ['milestones.0.plannedOn'],
    ],
    [
      'rectification',
      { followUps: [{ on: '2002-06-01', by: '绩效办', note: '看' }] },
      ['followUps.0.on'],
    ],
    ['rectification', { evidence: [{ title: '地契', type: '文件', on: '1951-03-02' }] }, []],
    ['notice', { publishedOn: '2062-11-20' }, ['publishedOn']],
    ['notice', { publishedOn: '2021-05-27' }, []],
    ['notice', { publishedOn: '2021-05-28' }, ['publishedOn']],
    ['notice', { publishedOn: '2062-11-20', withdrawn: { on: '2020-11-20', reason: '误' } }, []],
    ['inspection', { deadline: '2202-10-30' }, ['deadline']],
    ['board', { print: { deadline: '2206-11-30' } }, ['print.deadline']],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(dateFarOff, kind, raw)).toEqual(expected);
  });

  it('looks into the lists, the settings and the plan', () => {
    const office = anOffice({
      settings: { villages: [{ id: 'v', name: '柳湾村', until: '2062-06-30' }] },
      frames: [{ id: 'f', destination: '县绩效办', group: '村干部', due: '2120-11-30' }],
      assignments: [
        {
          id: 'a',
          task: '报送',
          lead: 'dangzheng',
          responsible: ['负责人'],
          deadline: '2062-01-01',
        },
      ],
      duties: [
        {
          ...{ id: 'd', clause: '一', what: '做', owner: 'dangzheng' },
          rule: { type: 'deadline', of: { kind: 'notice' }, by: '2062-12-31' },
        },
      ],
    });
    expect(found(dateFarOff, office)).toEqual([
      'assignments.yaml assignments.0.deadline',
      'frames.yaml frames.0.due',
      'office.yaml villages.0.until',
      'plan.yaml duties.0.rule.by',
    ]);
  });

  it.each([
    ['rectification', { deadline: '2062-12-20' }, 'deadline: 2020-12-20'],
    ['rectification', { deadline: '2062-03-01' }, 'deadline: 2021-03-01'],
    ['rectification', { completedOn: '2010-10-20' }, 'completedOn: 2020-10-20；'],
    ['rectification', { completedOn: '2010-12-20' }, 'completedOn: 2019-12-20；'],
    ['notice', { publishedOn: '2062-12-05' }, 'publishedOn: 2019-12-05'],
  ] as const)('of a %s with %j proposes %s', (kind, raw, line) => {
    const [draft] = drafts(dateFarOff, anOffice({ items: [anItem(kind, raw)] }));
    expect(draft?.hint).toContain(line);
  });
});
