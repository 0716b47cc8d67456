import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/date.ts';
import { anItem } from '#rules/fixtures.ts';
import { noticeWord, objectText, periodText } from './notice.ts';

const period = { from: '2020-11-20', days: '5', counting: '自然日' };
const notice = anItem('notice', { noticeKind: '公示', period });

describe('noticeWord and objectText', () => {
  it.each([
    ['2020-11-19', '公示未开始', ''],
    ['2020-11-20', '公示中', '还有 5 天可提意见'],
    ['2020-11-23', '公示中', '还有 2 天可提意见'],
    ['2020-11-24', '公示中', '今天是提意见的最后一天'],
    ['2020-11-25', '公示已结束', ''],
  ])('on %s the notice is %s', (today, word, text) => {
    expect(noticeWord(notice, today as CivilDate)?.word).toBe(word);
    expect(objectText(notice, today as CivilDate)).toBe(text);
  });

  it('has no state without a period', () => {
    expect(noticeWord(anItem('notice'), '2020-11-25' as CivilDate)).toBeUndefined();
  });

  it('writes the period with its last day', () => {
    expect(notice.period && periodText(notice.period)).toBe('2020年11月20日至11月24日（5 天）');
  });
});
