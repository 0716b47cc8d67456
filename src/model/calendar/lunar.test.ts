import { afterEach, describe, expect, it } from 'vitest';
import { type LunarFestival, lunarFestival, qingming } from './lunar.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const festivals: readonly [LunarFestival, number, string][] = [
  // New moon at 23:56 and 00:08 in Beijing: Intl (ICU 78) has 7 February and 2 February.
  ['春节', 2027, '2027-02-06'],
  ['春节', 2030, '2030-02-03'],
  ['春节', 2020, '2020-01-25'],
  ['春节', 2034, '2034-02-19'],
  ['端午', 2027, '2027-06-09'],
  // A leap fourth month comes before it.
  ['端午', 2020, '2020-06-25'],
  // Of two fifth months the first.
  ['端午', 2028, '2028-05-28'],
  ['中秋', 2027, '2027-09-15'],
  ['中秋', 2025, '2025-10-06'],
];

describe.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a machine in %s',
  (tz) => {
    it.each(festivals)('%s of %i is on %s', (name, year, date) => {
      process.env['TZ'] = tz;
      expect(lunarFestival(name, year)).toBe(date);
    });

    it.each([
      [1949, '1949-04-05'],
      [2000, '2000-04-04'],
      [2026, '2026-04-05'],
      [2027, '2027-04-05'],
      [2028, '2028-04-04'],
      [2099, '2099-04-04'],
    ])('Qingming of %i is on %s', (year, date) => {
      process.env['TZ'] = tz;
      expect(qingming(year)).toBe(date);
    });
  },
);

it('says nothing of years that the tables end before', () => {
  expect([lunarFestival('春节', 1900), lunarFestival('春节', 2100)]).toEqual([
    undefined,
    undefined,
  ]);
  expect([qingming(1900), qingming(2100)]).toEqual([undefined, undefined]);
});

it('finds every festival of every year between', () => {
  for (let year = 1901; year < 2100; year++)
    for (const name of ['春节', '端午', '中秋'] as const)
      expect(lunarFestival(name, year), `${name} ${year}`).toBeDefined();
});
