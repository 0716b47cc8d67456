import { describe, expect, it } from 'vitest';
import { evaluated, publicationsOn } from '#rules/plan/fixture.ts';
import type { CivilDate } from '../basics/date.ts';
import { dutyMonths } from './duty-months.ts';

const rule = {
  type: 'monthly',
  of: { kind: 'publication' },
  from: '2022-07-01',
  by: '2022-12-15',
  each: '1',
};
const states = (today: string, ...days: string[]) =>
  dutyMonths(
    evaluated(rule, { publications: publicationsOn(days), today }),
    today as CivilDate,
  ).map(({ start, proof, state }) => `${start} ${proof.length} ${state}`);

describe('the months of a duty', () => {
  it.each([
    ['2022-06-30', []],
    ['2022-07-01', ['2022-07-01 0 open']],
    ['2022-07-31', ['2022-07-01 0 open']],
    ['2022-08-01', ['2022-07-01 0 missed', '2022-08-01 0 open']],
  ])('on %s, with nothing yet', (today, expected) => {
    expect(states(today)).toEqual(expected);
  });

  it('are full with a piece each, and the last ends with the duty', () => {
    const days = ['2022-07-03', '2022-07-20', '2022-09-30', '2022-10-01', '2022-11-30'];
    expect(states('2022-12-15', ...days)).toEqual([
      '2022-07-01 2 full',
      '2022-08-01 0 missed',
      '2022-09-01 1 full',
      '2022-10-01 1 full',
      '2022-11-01 1 full',
      '2022-12-01 0 open',
    ]);
    expect(states('2022-12-16', ...days).at(-1)).toBe('2022-12-01 0 missed');
  });

  it('miss the same months that the duty misses', () => {
    const result = evaluated(rule, {
      publications: publicationsOn(['2022-08-03']),
      today: '2022-11-01',
    });
    const missed = dutyMonths(result, '2022-11-01' as CivilDate).filter(
      ({ state }) => state === 'missed',
    );
    expect(missed).toHaveLength(result.gaps.length);
    expect(
      missed.map(({ start }) => `${start.slice(0, 4)}年${Number(start.slice(5, 7))}月`),
    ).toEqual(result.gaps);
  });
});
