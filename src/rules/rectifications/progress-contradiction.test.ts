import { describe, expect, it } from 'vitest';
import { foundIn } from '../fixtures.ts';
import { progressContradiction } from './progress-contradiction.ts';

const step = (doneOn?: string) => ({ what: '立杆', plannedOn: '2020-10-01', doneOn });
const closing = { state: '已销号', acceptedOn: '2020-10-22', closedOn: '2020-10-25' };
const finished = { progress: '已完成', completedOn: '2020-10-20' };

describe('progress-contradiction', () => {
  it.each([
    ['已完成 with all steps done', { ...finished, milestones: [step('2020-10-02')] }, []],
    ['已完成 with an open step', { ...finished, milestones: [step()] }, ['milestones.0']],
    ['正在整改 with an open step', { milestones: [step()] }, []],
    ['已完成 and closed', { ...finished, closing }, []],
    ['基本完成 and closed', { progress: '基本完成', closing }, ['closing.state']],
    ['a day of completion but not finished', { completedOn: '2020-10-20' }, ['completedOn']],
    [
      'the same after a relapse',
      { completedOn: '2020-10-20', relapses: [{ on: '2020-11-02', note: '又不亮了' }] },
      [],
    ],
    [
      'accepted before it was finished',
      { progress: '已完成', completedOn: '2020-10-23', closing },
      ['closing.acceptedOn'],
    ],
    [
      'closed before it was accepted',
      { ...finished, closing: { ...closing, closedOn: '2020-10-21' } },
      ['closing.closedOn'],
    ],
  ])('%s', (_name, raw, expected) => {
    expect(foundIn(progressContradiction, 'rectification', raw)).toEqual(expected);
  });
});
