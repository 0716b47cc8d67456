import { type CivilDate, dateParts } from '#model/basics/date.ts';

/** How many things fell in a month. */
export interface MonthCount {
  /** 7月, with its year where the year begins or changes: 2022.7. */
  readonly month: string;
  readonly count: number;
}

/** Things by month, from the first to the last, months without any counted 0. */
export function piecesByMonth(pieces: readonly { readonly on: CivilDate }[]): MonthCount[] {
  const numbers = pieces.map(({ on }) => monthNumber(on));
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  const span = Math.max(...numbers) - first + 1;
  return Array.from({ length: span }, (_, index) => {
    const number = first + index;
    const month = (number % 12) + 1;
    return {
      month: index === 0 || month === 1 ? `${Math.floor(number / 12)}.${month}` : `${month}月`,
      count: numbers.filter((one) => one === number).length,
    };
  });
}

/** Months since the year 0, so that they can be counted. */
function monthNumber(date: CivilDate): number {
  const { year, month } = dateParts(date);
  return year * 12 + month - 1;
}
