import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem } from '#rules/fixtures.ts';
import { answeredText, noticeWord, objectText, openNoticeText, periodText } from './notice.ts';

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
    expect(noticeWord(notice, today as CivilDate)?.word).toBe(word);
    expect(objectText(notice, today as CivilDate)).toBe(text);
  });

  it('owes nothing once the result is told, nor where no objections were asked for', () => {
    const today = '2020-12-16' as CivilDate;
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
    expect(noticeWord(anItem('notice'), '2020-11-25' as CivilDate)).toBeUndefined();
  });

  it('writes the period with its last day', () => {
    expect(notice.period && periodText(notice.period)).toBe('2020年11月20日至11月24日（5 天）');
  });
});

describe('answeredText', () => {
  const until = (days: string) =>
    anItem('notice', { noticeKind: '公示', period: { ...period, days } });
  const hours = '工作日 8:00–12:00';

  // 2020-11-20 is a Friday: ten days end on Sunday 29, seven on Thursday 26, three on Sunday 22.
  it.each([
    ['10', '2020-11-25', '电话只在工作日有人接，最后一天是 11月27日'],
    ['10', '2020-11-27', '电话只在工作日有人接，最后一天是 11月27日'],
    ['10', '2020-11-28', '电话只在工作日有人接，截止前已没有工作日'],
    ['10', '2020-11-30', ''],
    ['7', '2020-11-25', ''],
    ['3', '2020-11-21', '电话只在工作日有人接，截止前已没有工作日'],
  ])('of %s days on %s is “%s”', (days, today, text) => {
    expect(answeredText(until(days), hours, today as CivilDate)).toBe(text);
  });

  it('says nothing where somebody answers every day', () => {
    expect(answeredText(until('10'), '每天 8:00–18:00', '2020-11-25' as CivilDate)).toBe('');
  });

  it('ends the line of a home page', () => {
    expect(openNoticeText(until('10'), hours, '2020-11-25' as CivilDate)).toBe(
      '11月29日截止，还有 5 天可提意见，电话只在工作日有人接，最后一天是 11月27日',
    );
  });
});
