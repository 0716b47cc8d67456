import { describe, expect, it } from 'vitest';
import { dateOrder } from './date-order.ts';
import { anItem, anOffice, foundIn, portal } from '../fixtures.ts';

const step = (plannedOn: string) => ({ what: '立杆', plannedOn });
const did = (doneOn: string, what = '立杆') => ({ what, plannedOn: '2020-12-01', doneOn });
const look = (on: string) => ({ on, by: '绩效办', note: '看过' });
const again = (on: string) => ({ on, note: '又不亮' });
const proof = (type: string, on: string) => ({ title: '材料', type, on });
const photo = (stage: string, takenOn: string) => ({
  file: 'media/a.jpg',
  alt: '路灯',
  ...{ stage, takenOn },
});
const done = { progress: '已完成', completedOn: '2020-10-20' };
const posting = (number: string, postedOn: string) => ({ number, postedOn, said: {} });

describe('date-order', () => {
  it.each([
    ['rectification', { assignedOn: '2020-03-01', deadline: '2020-03-01' }, []],
    ['rectification', { assignedOn: '2020-03-02', deadline: '2020-03-01' }, ['deadline']],
    ['rectification', { assignedOn: '2020-03-02', completedOn: '2020-03-01' }, ['completedOn']],
    ['rectification', { milestones: [step('2020-05-01'), step('2020-05-01')] }, []],
    [
      'rectification',
      { milestones: [step('2020-06-01'), step('2020-05-01')] },
      ['milestones.1.plannedOn'],
    ],
    ['rectification', { followUps: [look('2020-06-01'), look('2020-05-01')] }, ['followUps.1.on']],
    ['rectification', { assignedOn: '2020-11-21' }, ['standing.asOf']],
    ['rectification', { assignedOn: '2020-03-02', filedOn: '2020-03-01' }, ['filedOn']],
    ['rectification', { milestones: [step('2020-12-31')] }, []],
    ['rectification', { milestones: [step('2021-01-01')] }, ['deadline']],
    ['rectification', { milestones: [step('2062-01-01')] }, []],
    [
      'rectification',
      { assignedOn: '2020-03-02', pictures: [photo('整改后', '2020-03-01')] },
      ['pictures.0.takenOn'],
    ],
    ['rectification', { ...done, pictures: [photo('整改前', '2020-10-21')] }, ['completedOn']],
    ['rectification', { ...done, pictures: [photo('整改前', '2020-10-20')] }, []],
    ['rectification', { deadline: '2020-11-24', milestones: [step('2020-12-05')] }, []],
    ['rectification', { deadline: '2020-11-25', milestones: [step('2020-12-05')] }, ['deadline']],
    ['rectification', { ...done, milestones: [did('2020-10-20'), did('2020-09-01')] }, []],
    [
      'rectification',
      { ...done, milestones: [did('2020-09-01'), did('2020-10-21')] },
      ['completedOn'],
    ],
    ['rectification', { ...done, milestones: [did('2020-10-21', '验收')] }, []],
    ['rectification', { ...done, revisit: { on: '2020-10-20', how: '入户', result: '好' } }, []],
    [
      'rectification',
      { ...done, revisit: { on: '2020-10-19', how: '入户', result: '好' } },
      ['revisit.on'],
    ],
    ['rectification', { relapses: [again('2020-05-02'), again('2020-05-01')] }, ['relapses.1.on']],
    ['notice', { changes: [{ on: '2020-11-20', note: '改' }] }, []],
    ['notice', { changes: [{ on: '2020-11-19', note: '改' }] }, ['changes.0.on']],
    ['notice', { withdrawn: { on: '2020-11-20', reason: '误' } }, []],
    ['notice', { withdrawn: { on: '2020-11-19', reason: '误' } }, ['withdrawn.on']],
    ['survey', { to: '2020-11-20' }, []],
    ['survey', { to: '2020-11-21' }, ['publishedOn']],
    ['document', { issuedOn: '2020-11-21' }, ['publishedOn']],
    ['inspection', { deadline: '2020-10-10' }, []],
    ['inspection', { deadline: '2020-10-09' }, ['deadline']],
    ['outreach', { evidence: [proof('通知', '2020-11-02'), proof('记录', '2020-11-02')] }, []],
    ['outreach', { evidence: [proof('通知', '2020-11-03')] }, ['on']],
    ['outreach', { evidence: [proof('记录', '2020-11-01')] }, ['evidence.0.on']],
    [
      'board',
      { postings: [posting('1', '2020-10-02'), posting('2', '2020-10-01')] },
      ['postings.1.postedOn'],
    ],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(dateOrder, kind, raw)).toEqual(expected);
  });

  it.each([
    ['rectification', { ...done, assignedOn: '2020-11-01' }, '完成日期（', '早于交办日期（'],
    [
      'rectification',
      { followUps: [look('2020-06-01'), look('2020-05-01')] },
      '跟踪督查第 2 项的督查日期（',
      '早于跟踪督查第 1 项的督查日期（',
    ],
    [
      'outreach',
      { evidence: [proof('通知', '2020-11-03')] },
      '沟通日期（',
      '早于通知的佐证材料第 1 项的材料日期（',
    ],
  ] as const)('in a %s with %j calls fields as everywhere else', (kind, raw, later, earlier) => {
    const office = anOffice({ items: [anItem(kind, raw)] });
    const messages = [...dateOrder.check(office, portal)].map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining(later));
    expect(messages).toContainEqual(expect.stringContaining(earlier));
  });
});
