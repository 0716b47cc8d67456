import { describe, expect, it } from 'vitest';
import { anItem } from '#rules/fixtures.ts';
import { evaluated } from './fixture.ts';

const rule = {
  type: 'window',
  of: { kind: 'board', where: { template: 'achievements' } },
  from: '2020-11-11',
  to: '2020-11-30',
};

const boardPosted = (...days: string[]) =>
  anItem('board', {
    template: 'achievements',
    postings: days.map((postedOn, index) => ({ number: String(index + 1), postedOn, said: {} })),
  });

describe('a duty with a window', () => {
  it.each([
    ['posted on its first day', ['2020-11-11'], '2020-11-25', 'met', 0],
    ['posted on its last day', ['2020-11-30'], '2020-12-05', 'met', 0],
    ['posted the day after', ['2020-12-01'], '2020-12-05', 'met', 1],
    ['posted the day before, window open', ['2020-11-10'], '2020-11-30', 'not-yet-due', 0],
    ['posted the day before, window over', ['2020-11-10'], '2020-12-01', 'late', 0],
    ['posted before and again within', ['2020-11-10', '2020-11-20'], '2020-12-01', 'met', 0],
    ['not posted, window over', [], '2020-12-01', 'late', 0],
  ])('%s', (_, days, today, state, lateDays) => {
    const result = evaluated(rule, { items: [boardPosted(...days)], today });
    expect(result).toMatchObject({ state, lateDays });
  });

  it('names the board that was posted too early, and the one never posted', () => {
    const early = evaluated(rule, { items: [boardPosted('2020-11-10')] });
    expect(early.near.map(({ why }) => why)).toEqual(['早于时段开始的 2020年11月11日']);
    const never = evaluated(rule, { items: [boardPosted()] });
    expect(never.near.map(({ why }) => why)).toEqual(['还没有上墙记录']);
  });

  it('says that the window has not begun', () => {
    const { sentence } = evaluated(rule, { items: [boardPosted()], today: '2020-11-10' });
    expect(sentence).toBe('要在 2020年11月11日至11月30日进行；时段还没有开始。');
  });
});
