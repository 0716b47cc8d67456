import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem } from '#rules/fixtures.ts';
import { holidaysSchema } from '#model/calendar/arrangement.ts';
import { type WorkCalendar, packagedCalendar } from '#model/calendar/work-calendar.ts';
import { itemChangedOn } from '#model/items/news.ts';
import { datelineWord } from '../time/dateline.ts';
import { changesOf } from './changes.ts';
import { noticeLine, noticeWord, objectText, openNoticeText, periodText } from './notice.ts';

const on = (today: string) => ({ today: today as CivilDate, calendar: packagedCalendar });

const period = { from: '2020-11-20', days: '5', counting: '自然日' };
const notice = anItem('notice', { noticeKind: '公示', period });

describe('noticeWord and objectText', () => {
  it.each([
    ['2020-11-19', '公示未开始', ''],
    ['2020-11-20', '公示中', '还有 5 天可提意见'],
    ['2020-11-23', '公示中', '还有 2 天可提意见'],
    ['2020-11-24', '公示中', '今天是提意见的最后一天'],
    ['2020-11-25', '已截止，等结果', '已截止，结果还没有公布（已过 1 天）'],
    ['2020-12-16', '已截止，等结果', '已截止，结果还没有公布（已过 22 天）'],
  ])('on %s the notice is %s', (today, word, text) => {
    expect(noticeWord(notice, on(today))?.word).toBe(word);
    expect(objectText(notice, on(today))).toBe(text);
  });

  it('owes nothing once the result is told, nor where no objections were asked for', () => {
    const today = on('2020-12-16');
    const told = { outcome: { on: '2020-11-26', text: '没有异议' } };
    const done = anItem('notice', { noticeKind: '公示', period, ...told });
    expect([noticeWord(done, today)?.word, objectText(done, today)]).toEqual([
      '公示已结束，有结果',
      '',
    ]);
    const other = anItem('notice', { noticeKind: '公告', period });
    expect([noticeWord(other, today)?.word, objectText(other, today)]).toEqual(['公示已结束', '']);
  });

  it('has no state without a period', () => {
    expect(noticeWord(anItem('notice'), on('2020-11-25'))).toBeUndefined();
  });

  it('writes the period with its last day', () => {
    expect(notice.period && periodText(notice.period, packagedCalendar)).toBe(
      '2020年11月20日至11月24日（5 天）',
    );
  });
});

describe('the end of a period', () => {
  const of = (from: string, days: string, counting = '自然日') =>
    anItem('notice', { noticeKind: '公示', period: { from, days, counting } });
  const told = (item: ReturnType<typeof of>) =>
    item.period && periodText(item.period, packagedCalendar);

  it('on a rest day is put off, and says so', () => {
    expect(told(of('2020-11-20', '10'))).toBe(
      '2020年11月20日至11月30日（10 天，11月29日是休息日，顺延到下一个工作日）',
    );
  });

  const waiting = of('2026-12-28', '5', '工作日');
  it('that waits for an arrangement of holidays, says so and what it is not before', () => {
    const text = '截止日期待放假安排公布后确定，不早于 2027年1月4日';
    expect(told(waiting)).toBe(`2026年12月28日起 5 个工作日，${text}`);
    expect(openNoticeText(waiting, on('2026-12-28'))).toBe(`${text}，至少还有 8 天可提意见`);
    expect(noticeLine(waiting, on('2026-12-28'))).toContain(text);
  });

  it.each([
    ['2027-01-29', '公示未开始', ''],
    ['2027-01-30', '公示中', '至少还有 11 天可提意见'],
    ['2027-02-09', '公示中', '至少还有 1 天可提意见'],
    ['2027-02-16', '公示中', '还可以提意见'],
    ['2027-02-17', '已截止，等结果', '已截止，结果还没有公布（已过 1 天）'],
  ])('that waits is on %s %s', (today, word, text) => {
    const item = of('2027-01-30', '11');
    expect(noticeWord(item, on(today))?.word).toBe(word);
    expect(objectText(item, on(today))).toBe(text);
  });

  it('is told with the days left, in one line', () => {
    expect(openNoticeText(of('2020-11-20', '10'), on('2020-11-25'))).toBe(
      '11月30日截止，还有 6 天可提意见',
    );
  });
});

describe('a change that an arrangement made', () => {
  const calendar: WorkCalendar = {
    arrangements: holidaysSchema.parse({
      years: [
        {
          ...{ year: '2027', source: '《放假通知》', recordedOn: '2026-12-30' },
          off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-04' }],
        },
      ],
    }).years,
  };
  const change = { on: '2026-12-29', note: '更正了电话' };
  const item = anItem('notice', {
    ...{ publishedOn: '2026-12-28', noticeKind: '公示', changes: [change] },
    period: { from: '2026-12-28', days: '5', counting: '工作日' },
  });

  it('stands with those that were written, once, with its day and the notice it follows', () => {
    expect(changesOf(item, { calendar })).toEqual([
      change,
      { on: '2026-12-30', note: '截止日期按《放假通知》，确定为 2027年1月5日' },
    ]);
    expect(changesOf(item, { calendar: packagedCalendar })).toEqual([change]);
  });

  it('is the day on which the item changed, and is called so', () => {
    const office = { today: '2027-01-02' as CivilDate, calendar };
    const changedOn = itemChangedOn(item, office);
    expect([changedOn, datelineWord(item, changedOn, office)]).toEqual(['2026-12-30', '更新']);
  });
});
