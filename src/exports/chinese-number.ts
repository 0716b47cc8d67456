const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一 to 九十九: numbers of headings in official documents. Throws beyond. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99)
    throw new RangeError(`no heading has the number ${number}`);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}
