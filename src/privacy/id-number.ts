import { parseDate } from '#model/basics/date.ts';
import { type Detector, type Match, withoutGaps } from './detector.ts';

const provinces = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 ' +
    '61 62 63 64 65 71 81 82 83'
  ).split(' '),
);

const long = /(?<![0-9A-Za-z])\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[0-9XxХхΧχ×](?![0-9A-Za-z])/g;
const short = /(?<![0-9A-Za-z])\d{15}(?![0-9A-Za-z])/g;
const context = /身份证|公民身份|身份号|证件号/;
/** How far from a 15-digit number the words that make it an ID number may stand, characters. */
const contextReach = 24;

/** The check digit of an 18-digit ID number from its first 17 (GB 11643, ISO 7064 MOD 11-2). */
export function idCheckDigit(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += Number(first17[i]) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11] ?? '';
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character of a social credit code from its first 17 (GB 32100, MOD 31). */
export function creditCheckCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) {
    sum += creditAlphabet.indexOf(first17[i] ?? '') * (3 ** i % 31);
  }
  return creditAlphabet[(31 - (sum % 31)) % 31] ?? '';
}

/** Province and date of birth make sense. */
export const hasIdForm = (province: string, birth: string): boolean =>
  provinces.has(province) &&
  /^(19|20)/.test(birth) &&
  parseDate(`${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6, 8)}`) !== undefined;

/** ID numbers 公民身份号码 of 18 digits, and of 15 where words nearby say so. */
export const findIdNumbers: Detector = (text) => [...findLong(text), ...findShort(text)];

function findLong(text: string): Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(long)) {
    const number = withoutGaps(match[0]).replace(/\D$/, 'X');
    if (!hasIdForm(number.slice(0, 2), number.slice(6, 14))) continue;
    const judged = judge(number, number.length < match[0].length);
    if (judged) found.push({ ...judged, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function judge(number: string, inGroups: boolean): Pick<Match, 'type' | 'severity'> | undefined {
  const first17 = number.slice(0, 17);
  if (idCheckDigit(first17) === number[17]) return { type: '身份证号', severity: 'error' };
  // Three numbers in a row (postcode, date, amount) look like groups.
  if (inGroups) return undefined;
  // Spreadsheets keep 15 digits of a number: the last three of an ID become 000.
  if (number.endsWith('000')) {
    return { type: '身份证号（末三位被表格软件改成了000）', severity: 'error' };
  }
  if (creditCheckCharacter(first17) === number[17]) return undefined;
  return { type: '疑似身份证号（校验码不对）', severity: 'hint' };
}

function findShort(text: string): Match[] {
  const found: Match[] = [];
  for (const { 0: number, index: start } of text.matchAll(short)) {
    if (!hasIdForm(number.slice(0, 2), `19${number.slice(6, 12)}`)) continue;
    const end = start + number.length;
    const around = text.slice(Math.max(0, start - contextReach), end + contextReach);
    if (context.test(around)) found.push({ type: '身份证号', severity: 'error', start, end });
  }
  return found;
}
