import { passesLuhn } from '#privacy/bank-card.ts';
import { creditCheckCharacter, idCheckDigit } from '#privacy/id-number.ts';
import { type Draw, dayOf, two } from './draw.ts';

// Numbers of nobody: drawn, with check digits that are worked out here, so that none is written down.

const regions = ['451022', '450981', '520123', '310115', '110105', '440306', '623021'] as const;

/** An ID number 公民身份号码 that is right in every digit. */
export function idNumber(draw: Draw): string {
  const first17 = `${draw.of(regions)}${dayOf(draw)}${two(draw.below(100))}${draw.below(10)}`;
  return first17 + idCheckDigit(first17);
}

/** The old form of 15 digits. */
export const oldIdNumber = (draw: Draw): string =>
  `${draw.of(regions)}${dayOf(draw).slice(2)}${draw.digits(3)}`;

/** An ID number of which the birthday can be read, or year and month alone. */
export function shownBirthday(draw: Draw): string {
  const mark = draw.of(['*', '＊', '×', '●', 'X']);
  const shown = idNumber(draw).slice(0, draw.of([12, 14]));
  return shown + mark.repeat(18 - shown.length);
}

/** A card to live here of a foreigner 外国人永久居留身份证, of 2023. */
export function foreignPermit(draw: Draw): string {
  const first17 = `9${draw.of(['45', '11', '31'])}${draw.of(['840', '410', '392'])}${dayOf(draw)}${draw.digits(3)}`;
  return first17 + idCheckDigit(first17);
}

const secondDigits = ['3', '4', '5', '6', '7', '8', '9'] as const;

/** A mobile number 手机号. */
export const mobileNumber = (draw: Draw): string =>
  `1${draw.of(secondDigits)}${draw.below(10)}${draw.digits(8)}`;

/** A number with a last digit that Luhn's formula wants. */
function withLuhn(body: string): string {
  const last = Array.from({ length: 10 }, (_, digit) => digit).find((one) =>
    passesLuhn(`${body}${one}`),
  );
  return `${body}${last}`;
}

/** A UnionPay card 银行卡号 of 16 to 19 digits. */
export const unionPayCard = (draw: Draw): string =>
  withLuhn(`62${draw.digits(draw.of([16, 19, 19, 17, 18]) - 3)}`);

/** A card of another kind: 4…, 5…, 35…, or an old one of 9…. */
export const otherCard = (draw: Draw): string =>
  withLuhn(`${draw.of(['4', '5', '35', '95'])}${draw.digits(14)}`.slice(0, 15));

/** A social credit code 统一社会信用代码; most hold letters, some digits alone. */
export function creditCode(draw: Draw): string {
  const organ = draw.of([draw.digits(8), `MA${draw.digits(6)}`]);
  const body = `${draw.of(['11', '12', '91', '92', '54'])}${draw.of(regions)}${organ}${draw.below(10)}`;
  return body + creditCheckCharacter(body);
}

const letters = 'abcdefghjkmnpqrstuvwxyz';
const letter = (draw: Draw): string => letters.charAt(draw.below(letters.length));

export const passport = (draw: Draw): string =>
  draw.of([
    `${draw.of(['E', 'G'])}${draw.digits(8)}`,
    `E${letter(draw).toUpperCase()}${draw.digits(7)}`,
  ]);
/** A pass of someone from Hong Kong or Macao 港澳居民来往内地通行证. */
export const hongKongPass = (draw: Draw): string =>
  `${draw.of(['H', 'M'])}${draw.digits(draw.of([8, 10]))}`;
export const taiwanPass = (draw: Draw): string => draw.digits(8);
export const weChat = (draw: Draw): string =>
  `${letter(draw)}${letter(draw)}${draw.of(['_', '-', ''])}${letter(draw)}${draw.digits(5)}`;
export const qq = (draw: Draw): string => draw.digits(draw.of([6, 8, 9, 10]));
export const email = (draw: Draw): string =>
  `${letter(draw)}${letter(draw)}${draw.digits(6)}@${draw.of(['qq.com', '163.com', 'foxmail.com', 'example.com'])}`;

/** A name of nobody, put together. */
export const personName = (draw: Draw): string =>
  `${draw.of(['王', '李', '黄', '韦', '覃', '陆'])}${draw.of(['小', '建', '秀', '志'])}${draw.of(['明', '英', '强', '兰'])}`;
