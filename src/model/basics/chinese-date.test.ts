import { describe, expect, it } from 'vitest';
import { chineseDate } from './chinese-date.ts';

describe('a day in Chinese figures', () => {
  it.each([
    ['二〇二〇年三月十日', '2020-03-10'],
    ['二○二零年十二月三十一日', '2020-12-31'],
    ['二〇二〇年十一月二十日', '2020-11-20'],
    ['二〇二〇年二月三十日', undefined],
    ['二〇二〇年三月', undefined],
    ['2020年3月10日', undefined],
  ])('%s is %s', (text, date) => {
    expect(chineseDate(text)).toBe(date);
  });
});
