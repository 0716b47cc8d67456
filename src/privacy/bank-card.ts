import { type Detector, insideUrl, withoutGaps } from './detector.ts';

const card = /(?<![0-9A-Za-z])62\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g;

/** Whether the last digit is right by Luhn's formula (GB/T 17710, ISO/IEC 7812). */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i += 1) {
    const value = Number(number[number.length - 1 - i]);
    const doubled = i % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** UnionPay cards 银行卡号: 62…, 16 to 19 digits, right by Luhn. */
export const findBankCards: Detector = (text) =>
  [...text.matchAll(card)]
    .filter(({ 0: number }) => passesLuhn(withoutGaps(number)))
    .map(({ 0: number, index: start }) => ({
      type: '银行卡号',
      severity: insideUrl(text, start) ? 'hint' : 'error',
      start,
      end: start + number.length,
    }));
