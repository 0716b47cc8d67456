import { describe, expect, it } from 'vitest';
import { closedUp, smsOf } from './sms.ts';

const lengths = (text: string) => smsOf(text).parts.map((part) => part.length);
/** A character of two UCS-2 units. */
const wide = '\u{20BB7}';

describe('a short message', () => {
  it.each([
    [0, 0],
    [1, 1],
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
    [201, 3],
    [202, 4],
  ])('of %i units is %i parts', (units, parts) => {
    const sms = smsOf('路'.repeat(units));
    expect(sms.units).toBe(units);
    expect(sms.parts).toHaveLength(parts);
    expect(sms.parts.join('')).toBe(sms.text);
  });

  it.each([
    // 69 characters, but 71 units.
    ['路'.repeat(67) + wide.repeat(2), 71, 2],
    ['路'.repeat(68) + wide, 70, 1],
    // 134 units would be two parts, but a pair stands across the 67th: three.
    [wide.repeat(67), 134, 3],
  ])('counts what takes two units as two, and never cuts it: %#', (text, units, parts) => {
    const sms = smsOf(text);
    expect(sms.units).toBe(units);
    expect(sms.parts).toHaveLength(parts);
    for (const part of sms.parts) expect(part.isWellFormed()).toBe(true);
  });

  it('is cut after a sentence where that costs no further part', () => {
    const first = `${'路'.repeat(39)}。`;
    expect(lengths(first + '灯'.repeat(50))).toEqual([40, 50]);
    // 40 + 67 + 27 would be three.
    expect(lengths(first + '灯'.repeat(94))).toEqual([67, 67]);
    expect(lengths(`${'路'.repeat(59)}，${'灯'.repeat(60)}`)).toEqual([60, 60]);
  });

  it('has no blanks that cost and say nothing', () => {
    expect(closedUp('26 盏已亮 20 盏。 电话 0776-000 0002，See the page')).toBe(
      '26盏已亮20盏。电话0776-0000002，See the page',
    );
  });
});
