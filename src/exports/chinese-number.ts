import { spokenNumber } from '#wording/site/spoken.ts';

/** 一 to 九十九: numbers of headings in official documents. Throws beyond. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new RangeError(`no heading has the number ${number}`);
  return spokenNumber(number);
}
