import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../basics/date.ts';
import { holidaysSchema } from './arrangement.ts';
import { type Period, periodEnd } from './period-end.ts';
import { type WorkCalendar, dayKind, packagedCalendar } from './work-calendar.ts';

const day = (text: string) => text as CivilDate;
const period = (from: string, days: number, counting: Period['counting']): Period => ({
  from: day(from),
  days,
  counting,
});
const typed = (years: object[]): WorkCalendar => ({
  arrangements: holidaysSchema.parse({ years }).years,
});

/** As the State Council might announce 2027. */
const announced = typed([
  {
    year: '2027',
    source: '《国务院办公厅关于2027年部分节假日安排的通知》',
    recordedOn: '2026-12-30',
    off: [
      { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
      { name: '春节', from: '2027-02-05', to: '2027-02-11' },
      { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
      { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
      { name: '端午节', from: '2027-06-09' },
      { name: '中秋节', from: '2027-09-15' },
      { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
    ],
    worked: ['2027-01-31', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
  },
]);

describe('a day', () => {
  it.each([
    ['2020-11-14', 'rest', 'a Saturday'],
    ['2020-11-16', 'work', 'a Monday'],
    ['2020-10-01', 'rest', 'a holiday on a Thursday'],
    ['2020-09-27', 'work', 'a Sunday that is worked instead'],
    ['2018-12-31', 'rest', 'off by the arrangement of the year after'],
    ['2003-10-01', 'rest', 'off by decree, before the tables begin'],
    ['2003-10-08', 'work', 'long past: what was arranged matters no more'],
    ['2027-01-01', 'rest', 'off by decree, before anything is announced'],
    ['2027-02-09', 'open', 'beside the Spring Festival'],
    ['2027-03-17', 'work', 'with no holiday near'],
  ])('%s: %s (%s)', (date, kind) => {
    expect(dayKind(day(date), packagedCalendar)).toBe(kind);
  });

  it.each([
    ['2027-02-09', 'rest'],
    ['2027-01-31', 'work'],
    ['2027-02-13', 'rest'],
    ['2027-02-12', 'work'],
    ['2026-10-10', 'work'],
  ])('%s is as it was typed: %s', (date, kind) => {
    expect(dayKind(day(date), announced)).toBe(kind);
  });

  it('of a year that is typed although it is known, is as it was typed', () => {
    const other = typed([
      {
        ...{ year: '2020', source: '改', recordedOn: '2020-01-01' },
        ...{ off: [{ name: '元旦', from: '2020-01-02' }], worked: [] },
      },
    ]);
    expect(dayKind(day('2020-01-02'), other)).toBe('rest');
    expect(dayKind(day('2020-01-01'), other)).toBe('work');
    expect(dayKind(day('2020-09-27'), other)).toBe('rest');
  });
});

describe('the end of a period', () => {
  it.each([
    ['2020-11-16', 1, '自然日', '2020-11-16', 'the first day counts'],
    ['2020-11-16', 12, '自然日', '2020-11-27', 'a Friday'],
    ['2020-11-16', 13, '自然日', '2020-11-30', 'a Saturday: on to Monday'],
    ['2020-11-16', 14, '自然日', '2020-11-30', 'a Sunday: on to Monday'],
    ['2020-09-28', 4, '自然日', '2020-10-09', 'the first day of a holiday of eight'],
    ['2020-09-20', 8, '自然日', '2020-09-27', 'a Sunday that is worked'],
    ['2020-11-16', 5, '工作日', '2020-11-20', 'a week'],
    ['2020-11-14', 1, '工作日', '2020-11-16', 'from a Saturday'],
    ['2020-09-28', 7, '工作日', '2020-10-13', 'over a holiday, with a Saturday worked'],
    ['2026-12-25', 5, '工作日', '2026-12-31', 'to the last day that is known'],
    // In years that nobody knows, calendar days are known where no arrangement can change their last one.
    ['2027-03-01', 7, '自然日', '2027-03-08', 'a Sunday in March'],
    ['2026-12-25', 8, '自然日', '2027-01-04', 'New Year’s Day, a Friday'],
  ] as const)('from %s, %i in %s, is %s (%s)', (from, days, counting, last, _why) => {
    const end = periodEnd(period(from, days, counting), packagedCalendar);
    expect(end).toMatchObject({ provisional: false, earliest: last, latest: last, waitsFor: [] });
  });

  it.each([
    ['2026-12-28', 5, '工作日', '2027-01-04', 'over New Year'],
    ['2027-03-01', 5, '工作日', '2027-03-05', 'all of it in a year without an arrangement'],
    ['2027-01-29', 9, '自然日', '2027-02-09', 'the second day of the lunar year'],
    [
      '2027-01-25',
      10,
      '工作日',
      '2027-02-03',
      'a weekend before the Spring Festival may be worked',
    ],
    ['2027-09-26', 5, '自然日', '2027-09-30', 'the eve of a holiday may be off'],
  ] as const)(
    'from %s, %i in %s, waits, and is not before %s (%s)',
    (from, days, counting, first, _why) => {
      const end = periodEnd(period(from, days, counting), packagedCalendar);
      expect(end).toMatchObject({ provisional: true, earliest: first, waitsFor: [2027] });
      expect(end.latest >= end.earliest).toBe(true);
    },
  );

  it('says that December waits for the New Year after it', () => {
    const two = typed([...announced.arrangements.map(written), ...later(2028), ...later(2029)]);
    const end = periodEnd(period('2029-12-24', 6, '工作日'), two);
    // 1 January 2030 is a Tuesday: Monday may be off, and the Saturday worked for it.
    expect(end).toMatchObject({ provisional: true, earliest: '2029-12-29', waitsFor: [2030] });
  });

  it('is as announced once it is announced', () => {
    const last = (from: string, days: number, counting: Period['counting']) =>
      periodEnd(period(from, days, counting), announced);
    expect(last('2026-12-28', 5, '工作日')).toMatchObject({
      provisional: false,
      latest: '2027-01-04',
    });
    expect(last('2027-01-25', 10, '工作日')).toMatchObject({
      provisional: false,
      latest: '2027-02-04',
    });
    expect(last('2027-01-29', 9, '自然日')).toMatchObject({
      provisional: false,
      latest: '2027-02-12',
    });
  });

  it('tells the rest day that it was put off from', () => {
    expect(periodEnd(period('2020-11-16', 14, '自然日'), packagedCalendar).putOffFrom).toBe(
      '2020-11-29',
    );
    expect(
      periodEnd(period('2020-11-16', 12, '自然日'), packagedCalendar).putOffFrom,
    ).toBeUndefined();
  });

  it('counts at most a year, whatever the file says', () => {
    const last = (days: number) =>
      periodEnd(period('2020-01-01', days, '自然日'), packagedCalendar).latest;
    expect([last(999_999_999), last(0)]).toEqual(['2020-12-31', '2020-01-02']);
  });
});

function written({ year, source, recordedOn, off, worked }: WorkCalendar['arrangements'][number]) {
  return { year: String(year), source, recordedOn, off, worked };
}

/** An arrangement of a year in which nothing matters but that it is there. */
const later = (year: number) => [
  {
    ...{ year: String(year), source: '通知', recordedOn: '2027-01-01' },
    off: [{ name: '元旦', from: `${year}-01-01` }],
  },
];
