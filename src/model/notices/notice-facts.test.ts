import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../basics/date.ts';
import { holidaysSchema } from '../calendar/arrangement.ts';
import { type WorkCalendar, packagedCalendar } from '../calendar/work-calendar.ts';
import {
  daysAwaitingOutcome,
  endSettled,
  isOpenNotice,
  noticeDaysLeft,
  noticeLastDay,
  provisionalFrom,
} from './notice-facts.ts';

const day = (text: string) => text as CivilDate;
const period = (from: string, days: number, counting: '自然日' | '工作日') => ({
  from: day(from),
  days,
  counting,
});
const on = (today: string, calendar: WorkCalendar = packagedCalendar) => ({
  today: day(today),
  calendar,
});
const newYear = period('2026-12-28', 5, '工作日');

/** An arrangement of 2027 with New Year off so long, typed in on a day. */
const arranged = (recordedOn: string, until = '2027-01-03'): WorkCalendar => ({
  arrangements: holidaysSchema.parse({
    years: [
      {
        ...{ year: '2027', source: '放假通知', recordedOn },
        off: [{ name: '元旦', from: '2027-01-01', to: until }],
      },
    ],
  }).years,
});

describe('the period of a notice', () => {
  it.each([
    ['2020-11-15', undefined],
    ['2020-11-16', 5],
    ['2020-11-20', 1],
    ['2020-11-21', 0],
  ])('on %s has days left: %s', (today, left) => {
    expect(noticeDaysLeft({ period: period('2020-11-16', 5, '自然日') }, on(today))).toBe(left);
  });

  it.each([
    ['2020-11-15', false, 0],
    ['2020-11-16', true, 0],
    ['2020-11-20', true, 0],
    ['2020-11-21', false, 1],
    ['2020-12-12', false, 22],
  ])('on %s can be objected to: %s, its outcome is owed for %i days', (today, open, owed) => {
    const notice = { noticeKind: '公示', period: period('2020-11-16', 5, '自然日') } as const;
    expect(isOpenNotice(notice, on(today))).toBe(open);
    expect(daysAwaitingOutcome(notice, on(today))).toBe(owed);
  });

  it('owes no outcome that is told, and none of what asks for no objections', () => {
    const ended = { noticeKind: '公示', period: period('2020-11-16', 5, '自然日') } as const;
    const outcome = { on: day('2020-11-23'), text: '没有异议' };
    expect(daysAwaitingOutcome({ ...ended, outcome }, on('2020-12-12'))).toBe(0);
    expect(daysAwaitingOutcome({ ...ended, noticeKind: '公告' }, on('2020-12-12'))).toBe(0);
    expect(daysAwaitingOutcome({ noticeKind: '公示' }, on('2020-12-12'))).toBe(0);
  });
});

describe('a period whose end waits for an arrangement', () => {
  it('has no last day, only one that it is not before', () => {
    expect(noticeLastDay(newYear, packagedCalendar)).toBeUndefined();
    expect(provisionalFrom(newYear, packagedCalendar)).toBe('2027-01-04');
    expect(provisionalFrom(newYear, arranged('2026-12-30'))).toBeUndefined();
    expect(noticeLastDay(newYear, arranged('2026-12-30'))).toBe('2027-01-04');
  });

  // 30 January to 9 February, and at the latest, with the Spring Festival's week off, to the 16th.
  const spring = period('2027-01-30', 11, '自然日');
  it.each([
    ['2027-01-29', undefined],
    ['2027-01-30', 11],
    ['2027-02-09', 1],
    ['2027-02-10', 1],
    ['2027-02-16', 1],
    ['2027-02-17', 0],
  ])('on %s has days left, at least: %s', (today, left) => {
    expect(noticeDaysLeft({ period: spring }, on(today))).toBe(left);
  });

  it('is over once the outcome is told', () => {
    const outcome = { on: day('2027-02-11'), text: '没有异议' };
    expect(noticeDaysLeft({ period: spring, outcome }, on('2027-02-10'))).toBe(1);
    expect(noticeDaysLeft({ period: spring, outcome }, on('2027-02-11'))).toBe(0);
  });
});

describe('an end that an arrangement settled', () => {
  const notice = (publishedOn: string) => ({ period: newYear, publishedOn: day(publishedOn) });

  it.each([
    ['2026-12-28', '2026-12-30', '2026-12-30', 'typed in after it was published'],
    ['2026-12-30', '2026-12-30', undefined, 'typed in on the same day'],
    ['2026-12-31', '2026-12-30', undefined, 'known when it was published'],
  ])(
    'published on %s, typed in on %s, is told on %s (%s)',
    (publishedOn, recordedOn, told, _why) => {
      expect(endSettled(notice(publishedOn), arranged(recordedOn))?.on).toBe(told);
    },
  );

  it('says what it was, what it is and by which notice', () => {
    expect(endSettled(notice('2026-12-28'), arranged('2026-12-30', '2027-01-04'))).toMatchObject({
      before: { provisional: true, earliest: '2027-01-04' },
      last: '2027-01-05',
      sources: ['放假通知'],
    });
  });

  it('is told of none that still waits, has no period, or was the same all along', () => {
    expect(endSettled(notice('2026-12-28'), packagedCalendar)).toBeUndefined();
    expect(endSettled({ publishedOn: day('2026-12-28') }, arranged('2026-12-30'))).toBeUndefined();
    const early = { ...notice('2026-11-01'), period: period('2026-11-02', 5, '工作日') };
    expect(endSettled(early, arranged('2026-12-30'))).toBeUndefined();
  });
});
