// For tests only: numbers whose check digits are computed, so that none is ever written down.
import { passesLuhn } from './bank-card.ts';
import { creditCheckCharacter, idCheckDigit } from './id-number.ts';

const order = '00' + '1';

/** An ID number that is right in form and check digit. */
export function anIdNumber(region = '451022', birth = '19900101'): string {
  const first17 = region + birth + order;
  return first17 + idCheckDigit(first17);
}

/** An ID number with a wrong check digit. */
export function aWrongIdNumber(): string {
  const right = anIdNumber();
  return right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
}

/** A mobile number of eleven digits. */
export const aMobile = (prefix = '138'): string => `${prefix + '0'.repeat(4)}5678`;

/** A bank card number of some length that is right by Luhn. */
export function aBankCard(length = 19): string {
  const body = `62${'1'.repeat(length - 3)}`;
  for (let last = 0; last < 10; last += 1) if (passesLuhn(body + last)) return body + last;
  return body;
}

/** A social credit code of an office, digits only where its check character is one. */
export function aCreditCode(body = '11451022007561234'): string {
  return body + creditCheckCharacter(body);
}
