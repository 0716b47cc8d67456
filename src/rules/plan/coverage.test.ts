import { describe, expect, it } from 'vitest';
import { anItem, proofs } from '#rules/fixtures.ts';
import { evaluated } from './fixture.ts';

const groups = ['村委', '党员代表', '人大代表', '群众代表'];
const symposium = (village: string, on: string, more: object = {}) =>
  anItem('outreach', { village, on, symposium: { groups }, ...more }, `${village}-${on}`);
const settings = {
  villages: [
    { id: 'liuwan', name: '柳湾村' },
    { id: 'shiqiao', name: '石桥村' },
  ],
};
const rule = {
  type: 'coverage',
  of: { kind: 'outreach', has: ['symposium'] },
  over: 'village',
  by: '2020-10-31',
};

describe('a duty of full coverage', () => {
  const both = [symposium('liuwan', '2020-10-01'), symposium('shiqiao', '2020-10-31')];
  const second = [symposium('liuwan', '2020-10-01'), symposium('shiqiao', '2020-11-02')];
  it.each([
    ['every village in time', both, '2020-11-25', 'met', 2, 0, []],
    ['the last one two days late', second, '2020-11-25', 'met', 2, 2, []],
    ['one missing, on the last day', second, '2020-10-31', 'short', 1, 0, ['石桥村']],
    ['one missing, the day after', second, '2020-11-01', 'late', 1, 0, ['石桥村']],
    ['none held, the date ahead', [], '2020-10-31', 'not-yet-due', 0, 0, ['柳湾村', '石桥村']],
    ['none on record, the date gone', [], '2020-11-01', 'unknown', 0, 0, ['柳湾村', '石桥村']],
  ])('%s', (_, items, today, state, counted, lateDays, gaps) => {
    const result = evaluated(rule, { settings, items, today });
    expect(result).toMatchObject({ state, counted, wanted: 2, lateDays, gaps });
  });

  it('does not count a symposium that lacked a group, and says which', () => {
    const three = symposium('shiqiao', '2020-10-02', { symposium: { groups: groups.slice(0, 3) } });
    const result = evaluated(rule, { settings, items: [both[0]!, three] });
    expect(result).toMatchObject({ state: 'late', gaps: ['石桥村'] });
    expect(result.near).toMatchObject([
      { ref: { id: 'shiqiao-2020-10-02' }, why: '座谈会缺群众代表' },
    ]);
  });

  it.each([
    ['merged before the last day', { until: '2020-10-30', successors: ['liuwan'] }, ['柳湾村']],
    ['there on the last day', { until: '2020-10-31' }, ['柳湾村', '石桥村']],
    ['founded on the last day', { since: '2020-10-31' }, ['柳湾村', '石桥村']],
    ['founded after it', { since: '2020-11-01' }, ['柳湾村']],
    [
      'renamed since',
      { names: [{ name: '旧石桥村', until: '2020-10-31' }] },
      ['柳湾村', '旧石桥村'],
    ],
  ])('asks for a village that was %s as things were on its last day', (_, raw, gaps) => {
    const [first, second] = settings.villages;
    const villages = [first, { ...second, ...raw }];
    expect(evaluated(rule, { settings: { villages }, today: '2020-11-25' })).toMatchObject({
      wanted: gaps.length,
      gaps,
    });
  });

  it.each(['否', '是'])(
    'counts a meeting with notice, record and picture alone (threeProofs: %s)',
    (threeProofs) => {
      const unproved = symposium('shiqiao', '2020-10-02', { evidence: proofs.slice(0, 2) });
      const items = [both[0]!, unproved];
      expect(evaluated({ ...rule, threeProofs }, { settings, items })).toMatchObject({
        state: 'late',
        counted: 1,
        near: [{ why: '缺图片' }],
      });
    },
  );

  it('asks for the same of other kinds where the plan does', () => {
    const matter = anItem('rectification', { village: 'liuwan' });
    const ofMatters = { ...rule, of: { kind: 'rectification' } };
    const parts = { settings, items: [matter] };
    expect(evaluated(ofMatters, parts).counted).toBe(1);
    expect(evaluated({ ...ofMatters, threeProofs: '是' }, parts)).toMatchObject({
      counted: 0,
      near: [{ why: '缺通知、记录、图片' }],
    });
  });

  it('says all that a meeting lacks, each once', () => {
    const lacking = { symposium: { groups: groups.slice(0, 3) }, evidence: proofs.slice(0, 2) };
    const items = [both[0]!, symposium('shiqiao', '2020-10-02', lacking)];
    const [near] = evaluated({ ...rule, threeProofs: '是' }, { settings, items }).near;
    expect(near?.why).toBe('座谈会缺群众代表；缺图片');
  });

  it('claims nothing for an office without villages', () => {
    expect(evaluated(rule, { items: both })).toMatchObject({
      state: 'unknown',
      sentence: '目前没有村。',
    });
  });

  it('wants as many for each as the plan says', () => {
    const twice = { ...rule, each: '2' };
    const items = [...both, symposium('liuwan', '2020-10-09')];
    expect(evaluated(twice, { settings, items })).toMatchObject({ counted: 1, gaps: ['石桥村'] });
  });
});

describe('signboards for what is unfinished or long-term', () => {
  const boards = {
    type: 'coverage',
    of: { kind: 'board', where: { template: 'signboard' } },
    over: 'rectification',
  };
  const overdue = anItem('rectification', { deadline: '2020-11-24' });
  const posted = [{ number: '1', postedOn: '2020-11-20', said: { 进展状态: '正在整改' } }];

  it.each([
    ['a posted board', [overdue, anItem('board', { postings: posted })], 'met', 1, 1],
    ['a board that hangs nowhere yet', [overdue, anItem('board')], 'short', 0, 1],
    ['no board', [overdue], 'short', 0, 1],
    [
      'due today, so no board is needed',
      [anItem('rectification', { deadline: '2020-11-25' })],
      'met',
      0,
      0,
    ],
    ['standing work', [anItem('rectification', { workKind: '长期坚持' })], 'short', 0, 1],
    [
      'standing work that is closed',
      [anItem('rectification', { workKind: '长期坚持', closing: { state: '已销号' } })],
      'met',
      0,
      0,
    ],
  ])('%s', (_, items, state, counted, wanted) => {
    expect(evaluated(boards, { items })).toMatchObject({ state, counted, wanted });
  });

  it('names what has no board, and never in the sentence', () => {
    const internal = anItem('rectification', {
      title: '内部事项',
      audience: 'internal',
      deadline: '2020-10-01',
    });
    const result = evaluated(boards, { items: [internal] });
    expect(result.near).toMatchObject([
      { ref: { id: 'a', public: false }, why: '还没有上墙的公告牌' },
    ]);
    expect(result.sentence + result.gaps.join('')).not.toContain('内部事项');
  });
});
