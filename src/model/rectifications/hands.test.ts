import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../basics/date.ts';
import { type Raw, anItem, today } from '#rules/fixtures.ts';
import { daysLate, handedOn, holdingsOf, lateDaysOf } from './hands.ts';

const move = (from: string, to: string, on: string) => ({
  ...{ from, to, on, reason: '分工调整', approvedBy: '乡长' },
});
const matter = (raw: Raw) =>
  anItem('rectification', { assignedOn: '2020-09-01', deadline: '2020-10-31', unit: 'c', ...raw });
const done = (on: string) => ({ progress: '已完成', effect: '好了', completedOn: on });
const rows = (raw: Raw) =>
  holdingsOf(matter(raw), today).map(({ unit, from, until, days, lateDays }) =>
    [unit, from, until ?? '', days, lateDays].join(' '),
  );
const twice = [move('a', 'b', '2020-11-05'), move('b', 'c', '2020-11-20')];

describe('through whose hands a matter went', () => {
  it.each<[what: string, raw: Raw, expected: string[]]>([
    ['one unit all along', {}, ['c 2020-09-01  86 25']],
    [
      'handed on before the deadline: the delay is the new one’s',
      { transfers: [move('a', 'c', '2020-10-31')] },
      ['a 2020-09-01 2020-10-30 60 0', 'c 2020-10-31  26 25'],
    ],
    [
      'handed on the day after the deadline',
      { transfers: [move('a', 'c', '2020-11-01')] },
      ['a 2020-09-01 2020-10-31 61 0', 'c 2020-11-01  25 25'],
    ],
    [
      'handed on two days after it: one day is the old one’s',
      { transfers: [move('a', 'c', '2020-11-02')] },
      ['a 2020-09-01 2020-11-01 62 1', 'c 2020-11-02  24 24'],
    ],
    [
      'handed on twice',
      { transfers: twice },
      ['a 2020-09-01 2020-11-04 65 4', 'b 2020-11-05 2020-11-19 15 15', 'c 2020-11-20  6 6'],
    ],
    [
      'finished late by the new one',
      { transfers: [move('a', 'c', '2020-11-05')], ...done('2020-11-10') },
      ['a 2020-09-01 2020-11-04 65 4', 'c 2020-11-05 2020-11-10 6 6'],
    ],
    [
      'finished late, and handed on afterwards',
      { transfers: [move('a', 'c', '2020-11-20')], ...done('2020-11-10') },
      ['a 2020-09-01 2020-11-19 80 10', 'c 2020-11-20 2020-11-10 0 0'],
    ],
    [
      'a deadline before it was handed over at all',
      { deadline: '2020-08-20', transfers: [move('a', 'c', '2020-11-24')] },
      ['a 2020-09-01 2020-11-23 84 95', 'c 2020-11-24  2 2'],
    ],
    [
      'no deadline',
      { deadline: undefined, workKind: '长期坚持', transfers: [move('a', 'c', '2020-11-24')] },
      ['a 2020-09-01 2020-11-23 84 0', 'c 2020-11-24  2 0'],
    ],
  ])('%s', (_, raw, expected) => expect(rows(raw)).toEqual(expected));

  it('loses no day of a delay and adds none, whenever it was handed on', () => {
    for (let day = 1; day <= 30; day++) {
      const on = `2020-11-${String(day).padStart(2, '0')}`;
      for (const end of [{}, done('2020-11-01'), done('2020-11-15'), done('2020-10-31')]) {
        const item = matter({ transfers: [move('a', 'c', on)], ...end });
        const parts = holdingsOf(item, today).reduce((sum, { lateDays }) => sum + lateDays, 0);
        expect([on, parts]).toEqual([on, daysLate(item, today)]);
      }
    }
  });
});

it('adds up what a unit answers for, also of what it has no more', () => {
  const items = [matter({ transfers: twice }), matter({ unit: 'a', transfers: [] })];
  expect(['a', 'b', 'c'].map((unit) => lateDaysOf(items, unit, today))).toEqual([4 + 25, 15, 6]);
  expect(['a', 'b', 'c'].map((unit) => handedOn(items[0]!, unit))).toEqual([true, true, false]);
});

it('counts to the day it is asked for', () => {
  const item = matter({ transfers: twice });
  expect(holdingsOf(item, '2020-11-20' as CivilDate).at(-1)).toMatchObject({
    days: 1,
    lateDays: 1,
  });
});
