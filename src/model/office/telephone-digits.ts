import { halfWidth } from '../basics/half-width.ts';

/** Can anybody dial it? With its area code, a local number, 400 and 800, or a hotline of 3, 5 or 6 digits. */
export function isDialable(typed: string): boolean {
  const groups = halfWidth(typed)
    .replace(/^\s*\+?86(?=\D)/u, '')
    .match(/\d+/gu);
  if (!groups) return false;
  const [extension = ''] = groups.slice(-1);
  const whole = groups.join('');
  return (
    isNumber(whole) ||
    (groups.length > 1 && extension.length <= 4 && isNumber(groups.slice(0, -1).join('')))
  );
}

const isNumber = (digits: string): boolean =>
  digits.startsWith('0')
    ? digits.length >= 10 && digits.length <= 12
    : [3, 5, 6, 7, 8, 11].includes(digits.length) || /^[48]00\d{7}$/.test(digits);
