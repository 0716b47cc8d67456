import { describe, expect, it } from 'vitest';
import { percentText, sumNote, wholePercent } from './percent.ts';

describe('shares in whole percent', () => {
  it.each([
    [43, 100, 43, '43%'],
    [1, 3, 33, '33%'],
    [0, 5, 0, '0%'],
    [0, 3, 0, '0%'],
    [2, 3, 67, '67%'],
    [14, 14, 100, '100%'],
    [0, 0, undefined, '—'],
  ])('%i of %i', (part, whole, percent, text) => {
    expect([wholePercent(part, whole), percentText(part, whole)]).toEqual([percent, text]);
  });
});

describe('shares that do not add up', () => {
  it.each([
    [[71, 24, 6], {}, '各项占比四舍五入，加起来是 101%'],
    [[33, 33, 33], {}, '各项占比四舍五入，加起来是 99%'],
    [[71, 24, 5], {}, ''],
    [[100], {}, ''],
    [[71, undefined, 6], {}, ''],
    [[], {}, ''],
    [[33.3, 33.3, 33.3], { decimals: 1, of: '这一次' }, '这一次各项占比四舍五入，加起来是 99.9%'],
    [[70.6, 23.5, 5.9], { decimals: 1 }, ''],
  ])('%j say so', (percents, how, note) => {
    expect(sumNote(percents, how)).toBe(note);
  });
});
