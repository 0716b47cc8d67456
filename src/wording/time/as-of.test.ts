import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { asOfText } from './as-of.ts';

describe('asOfText', () => {
  it.each([
    ['2022-12-01', '2022-12-01', '截至 2022年12月1日'],
    ['2022-11-29', '2022-12-01', '内容截至 2022年11月29日，天数算到 12月1日'],
    ['2022-12-31', '2023-01-01', '内容截至 2022年12月31日，天数算到 2023年1月1日'],
  ])('tells content of %s, counted to %s, as %s', (content, today, text) => {
    expect(asOfText(content as CivilDate, today as CivilDate)).toBe(text);
  });
});
