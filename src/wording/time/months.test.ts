import { expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { piecesByMonth } from './months.ts';

const pieces = (...days: string[]) => days.map((day) => ({ on: day as CivilDate }));

it('months between the first and the last count, empty ones too', () => {
  expect(piecesByMonth(pieces('2022-10-03', '2022-07-15', '2022-07-01'))).toEqual([
    { month: '2022.7', count: 2 },
    { month: '8月', count: 0 },
    { month: '9月', count: 0 },
    { month: '10月', count: 1 },
  ]);
});

it('a new year is named', () => {
  expect(piecesByMonth(pieces('2022-12-31', '2023-01-01')).map(({ month }) => month)).toEqual([
    '2022.12',
    '2023.1',
  ]);
});

it('nothing has no months', () => {
  expect(piecesByMonth([])).toEqual([]);
});
