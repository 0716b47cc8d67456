import { describe, expect, it } from 'vitest';
import { type CivilDate, addDays } from '#model/basics/date.ts';
import { dueText, reminderOf, reminderText } from './reminder.ts';

const today = '2020-11-25' as CivilDate;

describe('a reminder', () => {
  it.each([
    [-1, undefined, '已逾期 1 天（2020年11月24日）'],
    [0, 3, '今天到期'],
    [3, 3, '还有 3 天到期（2020年11月28日）'],
    [4, 7, '还有 4 天到期（2020年11月29日）'],
    [7, 7, '还有 7 天到期（2020年12月2日）'],
    [8, 15, '还有 8 天到期（2020年12月3日）'],
    [15, 15, '还有 15 天到期（2020年12月10日）'],
    [16, undefined, '还有 16 天到期（2020年12月11日）'],
  ])('%s days ahead is within %s days and says %s', (left, within, text) => {
    const on = addDays(today, left);
    expect(reminderOf(on, today)).toBe(within);
    expect(dueText(on, today)).toBe(text);
  });

  it('names the thing and the day in a calendar', () => {
    expect(reminderText('整改“路灯”', today, 7)).toBe(
      '提前 7 天提醒：整改“路灯”，2020年11月25日到期',
    );
  });
});
