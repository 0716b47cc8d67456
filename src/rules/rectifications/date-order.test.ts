import { describe, expect, it } from 'vitest';
import { dateOrder } from './date-order.ts';
import { foundIn } from '../fixtures.ts';

const step = (plannedOn: string) => ({ what: '立杆', plannedOn });
const look = (on: string) => ({ on, by: '绩效办', note: '看过' });
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
    ['achievement', { period: { from: '2020-06-01', to: '2020-05-01' } }, ['period.to']],
    ['achievement', { period: { from: '2020-06-01' } }, []],
    ['survey', { from: '2020-06-01', to: '2020-05-01' }, ['to']],
    [
      'board',
      { postings: [posting('1', '2020-10-02'), posting('2', '2020-10-01')] },
      ['postings.1.postedOn'],
    ],
  ] as const)('in a %s with %j finds %j', (kind, raw, expected) => {
    expect(foundIn(dateOrder, kind, raw)).toEqual(expected);
  });
});
