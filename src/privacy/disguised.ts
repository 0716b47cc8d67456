import { passesLuhn } from './bank-card.ts';
import { insideUrl, type Match } from './detector.ts';
import { type DigitRun, gapOf, type Span, spanAt } from './digit-runs.ts';
import {
  hasDate,
  inCells,
  inLines,
  inRow,
  isBehindWords,
  isCalled,
  isOdd,
  isPartOf,
} from './gaps.ts';
import { hasIdForm, idCheckDigit } from './id-number.ts';
import { idWords } from './words.ts';
import { glued, isAmount, isOtherNumber } from './mobile.ts';

/**
 * ID numbers, mobile numbers and bank cards whose digits do not follow one another: each apart, in odd
 * groups, with markup between them, over the end of a line or in neighbouring cells.
 */
export const findDisguised = (text: string, runs: readonly DigitRun[]): Match[] =>
  runs.flatMap((run) => {
    const found: Match[] = [];
    for (let first = 0; first < run.digits.length; first += 1) {
      if (first > 0 && !run.gaps[first]) continue;
      const match =
        idAt(text, run, first) ?? cardAt(text, run, first) ?? mobileAt(text, run, first);
      if (match) found.push(match);
    }
    return found;
  });

function idAt(text: string, run: DigitRun, first: number): Match | undefined {
  const century = run.digits.slice(first + 6, first + 8);
  if (century !== '19' && century !== '20') return undefined;
  const birth = run.digits.slice(first + 6, first + 14);
  const region = run.digits.slice(first, first + 2);
  if (!hasIdForm(region, birth) && !(region.startsWith('9') && hasIdForm('45', birth)))
    return undefined;
  const found = endsInX(run, first) ?? spanAt(run, first, 18);
  if (!found || idCheckDigit(found.number.slice(0, 17)) !== found.number[17]) return undefined;
  const doubtful =
    !isCalled(text, found.start, idWords) &&
    (inCells(found) || (inRow(found) && !isOdd(text, found)));
  const { start, end } = found;
  return doubtful
    ? { type: '疑似身份证号（分在几格）', severity: 'hint', start, end }
    : { type: '身份证号', severity: 'error', start, end };
}

/** Seventeen digits at the end of a run, and an X behind them. */
function endsInX(run: DigitRun, first: number): Span | undefined {
  if (run.digits.length - first !== 17) return undefined;
  const x = /^((?:[^\p{L}\d×]|<[^<>]{1,50}>)*)[XxХхΧχ×](?![0-9A-Za-z])/u.exec(run.after);
  if (!x || gapOf(x[1] ?? '').length > 3) return undefined;
  const span = spanAt(run, first, 17);
  const gap = gapOf(x[1] ?? '');
  return (
    span && {
      ...span,
      number: `${span.number}X`,
      end: span.end + x[0].length,
      gaps: gap ? [...span.gaps, gap] : span.gaps,
    }
  );
}

const cardWords = /银行卡|卡号|账号|帐号|账户|一卡通|存折|打到|card/i;
const cardShapes = /^(?:4 4 4 4(?: [123])?|6 1[03]|4 1[2-5]|(?:1 ?){16,19})$/;

function cardAt(text: string, run: DigitRun, first: number): Match | undefined {
  if (!run.digits.startsWith('62', first)) return undefined;
  for (let length = 19; length >= 16; length -= 1) {
    const span = spanAt(run, first, length);
    if (!span || !passesLuhn(span.number) || isPartOf(text, span.end)) continue;
    const { start, end } = span;
    const isOne =
      isCalled(text, start, cardWords) ||
      looksWhole(text, span, cardShapes) ||
      (!inRow(span) && isBehindWords(text, start) && !isOtherNumber(text, start));
    if (isOne && !inCells(span))
      return { type: '银行卡号', severity: insideUrl(text, start) ? 'hint' : 'error', start, end };
  }
  return undefined;
}

const mobileWords = /手机|电话|联系|拨打|致电|微信|短信|tel|phone|mob|vx/i;
const mobileShapes = /^(?:3 4 4|4 3 4|3 3 5|3 8|7 4|(?:1 ?){11})$/;

function mobileAt(text: string, run: DigitRun, first: number): Match | undefined {
  if (run.digits[first] !== '1' || (run.digits[first + 1] ?? '') < '3') return undefined;
  // In one, it is for `findMobiles`, which knows what may stand around it.
  if (run.at[first + 10] === (run.at[first] ?? 0) + 10) return undefined;
  const span = spanAt(run, first, 11);
  if (!span || inCells(span)) return undefined;
  const { start, end } = span;
  if (insideUrl(text, start) || isAmount(text, start, end)) return undefined;
  if (
    isPartOf(text, end) ||
    (isPartOf(text, start - 1) && !glued.test(text.slice(Math.max(0, start - 8), start)))
  )
    return undefined;
  if (hasDate(text, span) || isOtherNumber(text, start)) return undefined;
  // 17:00 and the telephone behind it.
  if (/^1\d[:：]\d\d(?!\d)/.test(text.slice(start, start + 6))) return undefined;
  const isOne =
    isCalled(text, start, mobileWords) ||
    looksWhole(text, span, mobileShapes) ||
    (!inRow(span) && isBehindWords(text, start) && /^[- \n]+$/.test(span.gaps.join('')));
  return isOne ? { type: '手机号', severity: 'error', start, end } : undefined;
}

/** Whether digits that nothing calls by a name are one number all the same. */
function looksWhole(text: string, span: Span, shapes: RegExp): boolean {
  if (inRow(span) || hasDate(text, span)) return false;
  if (inLines(span)) return isBehindWords(text, span.start);
  return span.gaps.length === 0 || shapes.test(span.shape) || isOdd(text, span);
}
