import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found, foundIn, proofs } from '../fixtures.ts';
import { listedTwice } from './listed-twice.ts';

const asked = (...answers: string[]) => ({
  question: '您满意吗？',
  answers: answers.map((answer, index) => ({ answer, count: `${20 + index}` })),
});

describe('listed-twice', () => {
  it.each([
    ['notice', { villages: ['liuwan', 'shiqiao'] }, []],
    ['notice', { villages: ['liuwan', 'shiqiao', 'liuwan'] }, ['villages.2']],
    ['rectification', { measures: ['安装 路灯', '安装路灯'] }, ['measures.1']],
    ['outreach', { symposium: { groups: ['村委', '村委'] } }, ['symposium.groups.1']],
    ['rectification', { supportUnits: ['dangzheng'] }, ['supportUnits.0']],
    ['rectification', { supportUnits: ['shuili'] }, []],
    ['board', { items: ['a', 'a'] }, ['items.1']],
    ['outreach', { evidence: [proofs[0], proofs[1]] }, []],
    ['outreach', { evidence: [proofs[0], proofs[1], proofs[0]] }, ['evidence.2']],
    ['survey', { questions: [asked('满意', '满意')] }, ['questions.0.answers.1']],
    ['survey', { questions: [asked('满意', '一般'), asked('好', '不好')] }, ['questions.1']],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(listedTwice, kind, raw)).toEqual(expected);
  });

  it('looks into the division of work', () => {
    const task = { id: 'a', task: '报送', lead: 'dangzheng', responsible: ['负责人', '负责人'] };
    const office = anOffice({ assignments: [{ ...task, supporting: ['shuili', 'dangzheng'] }] });
    expect(found(listedTwice, office)).toEqual([
      'assignments.yaml assignments.0.responsible.1',
      'assignments.yaml assignments.0.supporting.1',
    ]);
  });

  it('counts no village of a frame twice', () => {
    const frame = { id: 'f', destination: '县', group: '干部', due: '2020-12-30' };
    const villages = ['1', '2'].map((count) => ({ village: 'liuwan', count }));
    expect(found(listedTwice, anOffice({ frames: [{ ...frame, villages }] }))).toEqual([
      'frames.yaml frames.0.villages.1',
    ]);
  });

  it.each([
    [{ villages: ['liuwan', 'shiqiao', 'liuwan'] }, '这一行改成：villages: [liuwan, shiqiao]'],
    [{ villages: ['liuwan', 'liuwan'] }, '这一行改成：villages: [liuwan]'],
  ])('of %j shows the line', (raw, line) => {
    const [draft] = drafts(listedTwice, anOffice({ items: [anItem('notice', raw)] }));
    expect(draft?.hint.endsWith(line)).toBe(true);
  });
});
