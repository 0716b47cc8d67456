import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem } from '#rules/fixtures.ts';
import { followUpText } from './follow-up.ts';

const look = { on: '2020-09-15', by: '督查岗', note: '已看' };
const hot = (more = {}) => anItem('rectification', { hot: '是', followUps: [look], ...more });

describe('followUpText', () => {
  it.each([
    ['2020-11-13', '下次跟踪督查不晚于2020年11月14日'],
    ['2020-11-14', '下次跟踪督查不晚于2020年11月14日'],
    ['2020-11-15', '应在 11月14日前再督查，已晚 1 天'],
    ['2020-11-25', '应在 11月14日前再督查，已晚 11 天'],
    ['2021-01-01', '应在 2020年11月14日前再督查，已晚 48 天'],
  ])('on %s says %s', (today, text) => {
    expect(followUpText(hot(), today as CivilDate)).toBe(text);
  });

  it('of a hot matter that is finished names no day, and of another says nothing', () => {
    const today = '2020-11-25' as CivilDate;
    const done = { progress: '已完成', completedOn: '2020-11-01', effect: '通了' };
    expect(followUpText(hot(done), today)).toBe('是');
    expect(followUpText(hot({ hot: '否' }), today)).toBe('');
  });
});
