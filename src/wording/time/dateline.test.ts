import { describe, expect, it } from 'vitest';
import type { Kind } from '#model/kinds.ts';
import { itemChangedOn } from '#model/items/news.ts';
import { anItem, today } from '#rules/fixtures.ts';
import { packagedCalendar as calendar } from '#model/calendar/work-calendar.ts';
import { datelineWord } from './dateline.ts';

const publishedOn = '2020-11-10';
const changes = [{ on: '2020-11-20', note: '改了' }];
const look = (on: string) => ({ on, by: '督查岗', note: '已看' });
const wordOf = (kind: Kind, raw: Record<string, unknown>) => {
  const item = anItem(kind, { publishedOn, ...raw });
  return datelineWord(item, itemChangedOn(item, { today, calendar }), { calendar });
};

describe('datelineWord', () => {
  it.each([
    ['notice', {}, '发布'],
    ['rectification', { changes }, '更新'],
    ['rectification', { changes, followUps: [look('2020-11-20')] }, '更新'],
    ['rectification', { changes, followUps: [look('2020-11-21')] }, '最新记录'],
    ['rectification', { withdrawn: { on: '2020-11-22', reason: '写错' } }, '撤回'],
    ['notice', { outcome: { on: '2020-11-21', text: '没有异议' } }, '公布结果'],
  ] as const)('of a %s with %j is as its newest date: %s', (kind, raw, word) => {
    expect(wordOf(kind, raw)).toBe(word);
  });
});
