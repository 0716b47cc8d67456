import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween, latest, parseDate } from './date.ts';

const date = (text: string) => parseDate(text) as CivilDate;

describe('parseDate', () => {
  it.each([
    '2020-08-31',
    '2020-8-31',
    '2020.8.31',
    '2020/8/31',
    '2020年8月31日',
    '２０２０-08-31',
    '２０２０年８月３１日',
    ' 2020 年 8 月 31 日 ',
  ])('reads %j as the last of August', (text) => {
    expect(parseDate(text)).toBe('2020-08-31');
  });

  it.each([
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-04-31',
    '2020-1-0',
  ])('refuses %s, a day that does not exist', (text) => expect(parseDate(text)).toBeUndefined());

  it.each([
    '',
    '昨天',
    '2020-08',
    '20200831',
    '31/8/2020',
    '2020-08-31T10:00',
    '2020-08/31',
    '2020-08-3 1',
    '2020-08-3¹',
    '2020-08-③',
    '0020-08-31',
  ])('refuses %j, which is no date', (text) => expect(parseDate(text)).toBeUndefined());

  it('knows leap days', () => {
    expect(parseDate('2020-02-29')).toBe('2020-02-29');
    expect(parseDate('2000-02-29')).toBe('2000-02-29');
  });
});

describe('counting days', () => {
  it.each([
    ['2020-10-30', '2020-11-25', 26],
    ['2020-11-25', '2020-10-30', -26],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['1999-12-31', '2000-01-01', 1],
    ['2000-01-01', '2400-01-01', 146_097],
  ])('from %s to %s are %i days, and adding them leads there', (from, to, days) => {
    expect(daysBetween(date(from), date(to))).toBe(days);
    expect(addDays(date(from), days)).toBe(to);
  });

  it('finds the latest of some dates', () => {
    expect(latest([date('2020-01-02'), undefined, date('2020-02-01')])).toBe('2020-02-01');
    expect(latest([])).toBeUndefined();
  });
});
