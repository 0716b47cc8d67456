import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice, drafts, found } from '../fixtures.ts';
import { surveyDue, surveyDueSoon } from './survey-due.ts';

const duty = {
  id: 'modi',
  clause: '三（六）',
  what: '摸底',
  owner: 'dangzheng',
  rule: {
    type: 'spread',
    of: { kind: 'survey', has: ['n', 'method'] },
    atLeast: '3',
    atMost: '5',
    apartDays: '30',
    from: '2020-01-01',
    by: '2020-12-31',
  },
};
/** Rounds that ended on these days, seen on a day. Of three in 2020, the first is even by May 1. */
const officeOn = (today: string, ...ends: string[]) =>
  anOffice({
    duties: [duty],
    items: ends.map((to) => anItem('survey', { from: to, to }, `s-${to}`)),
    today: today as CivilDate,
  });
const place = ['plan.yaml duties.0.rule'];

describe('the next round of a survey', () => {
  it.each([
    ['16 days before it is due', '2020-04-15', [], [], []],
    ['15 days before', '2020-04-16', [], place, []],
    ['after that day, while all still fit in', '2020-09-01', [], place, []],
    ['on the last day on which all fit in', '2020-11-01', [], place, []],
    ['the day after', '2020-11-02', [], [], place],
    [
      '15 days before the third, the second done long ago',
      '2020-12-16',
      ['2020-03-01', '2020-06-01'],
      place,
      [],
    ],
    ['on the last day of all', '2020-12-31', ['2020-03-01', '2020-06-01'], place, []],
    ['a day too late', '2021-01-01', ['2020-03-01', '2020-06-01'], [], place],
    ['with all done', '2020-12-01', ['2020-03-01', '2020-06-01', '2020-09-01'], [], []],
  ])('%s', (_, today, ends, soon, due) => {
    const office = officeOn(today, ...ends);
    expect(found(surveyDueSoon, office)).toEqual(soon);
    expect(found(surveyDue, office)).toEqual(due);
  });

  it('is never asked for sooner after the last one than the plan allows', () => {
    const office = officeOn('2020-08-25', '2020-03-01', '2020-08-20');
    expect(drafts(surveyDueSoon, office)).toEqual([]);
    const later = officeOn('2020-12-20', '2020-03-01', '2020-12-15');
    expect(drafts(surveyDue, later)).toEqual([]);
  });

  it('says both days', () => {
    const [draft] = drafts(surveyDueSoon, officeOn('2020-04-20'));
    expect(draft?.message).toBe(
      '第 1 次满意度摸底该做了：均匀分开的话在 2020年5月1日 前，最迟 2020年11月1日',
    );
  });
});
