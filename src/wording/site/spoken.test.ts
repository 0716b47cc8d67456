import { describe, expect, it } from 'vitest';
import { secondsToRead, spoken, spokenNumber } from './spoken.ts';

describe('spokenNumber', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [17, '十七'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [417, '四百一十七'],
    [1000, '一千'],
    [2010, '二千零一十'],
    [2804, '二千八百零四'],
    [10_000, '一万'],
    [10_010, '一万零一十'],
    [120_300, '十二万零三百'],
    [100_000_001, '一亿零一'],
  ])('%i is %s', (number, words) => {
    expect(spokenNumber(number)).toBe(words);
  });

  it.each([-1, 1.5, 1e12])('knows no way to say %d', (number) => {
    expect(() => spokenNumber(number)).toThrow(RangeError);
  });
});

describe('a text to be read aloud', () => {
  it.each([
    ['26 盏已亮 20 盏', '二十六盏已亮二十盏'],
    ['立牌 2 块，第 2 期', '立牌两块，第二期'],
    ['12 块，1.2 公里', '十二块，一点二公里'],
    ['2020年10月30日', '二零二零年十月三十日'],
    ['2020、2021 两年', '二零二零、二零二一两年'],
    ['2020 盏', '二千零二十盏'],
    ['电话 0776-000 0102。', '电话零七七六，零零零，零一零二。'],
    ['请打 12345，或者 110。', '请打一二三四五，或者一一零。'],
    ['8:00–12:00，下午 3:30', '八点到十二点，下午三点三十分'],
    ['完成 85%，最多 12.5 %', '完成百分之八十五，最多百分之十二点五'],
  ])('says %s as %s', (text, words) => {
    expect(spoken(text)).toBe(words);
  });

  it.each([
    ['', 0],
    ['路'.repeat(4), 1],
    ['路'.repeat(5), 2],
    // Marks are not said.
    [`${'路'.repeat(240)}。！，`, 60],
    ['路'.repeat(236), 59],
  ])('takes its time: %#', (text, seconds) => {
    expect(secondsToRead(text)).toBe(seconds);
  });
});
