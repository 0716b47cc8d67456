import { halfWidth } from '../basics/half-width.ts';

/** Can anybody dial it? With its area code, a local number, 400 and 800, or a hotline of 3, 5 or 6 digits. */
export function isDialable(typed: string): boolean {
  const groups = halfWidth(typed)
    .replace(/^\s*\+?86[\s-]+(?=[2-9]\d)/u, '0')
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
    ? withArea.test(digits)
    : [3, 5, 7, 8, 11].includes(digits.length) || /^(?:[48]00\d{7}|[19]\d{5})$/.test(digits);

/** 010 and 02x are area codes of three digits, all others have four; 7 or 8 digits follow. */
const withArea = /^(?:01\d|02\d|0(?![12])\d{3})\d{7,8}$/;
