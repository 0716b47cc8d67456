import { findBankCards } from './bank-card.ts';
import { findInColumns } from './columns.ts';
import type { Match } from './detector.ts';
import { digitRuns } from './digit-runs.ts';
import { findDisguised } from './disguised.ts';
import { findIdNumbers } from './id-number.ts';
import { findMobiles } from './mobile.ts';
import { lastAtMost, looseDigits, normalise } from './normalise.ts';
import { findEmails } from './email.ts';
import { findPlates } from './plate.ts';
import { findShownBirthdays } from './shown-birthday.ts';
import { findUnderHeadings } from './under-heading.ts';

/** Personal data found in a text. The data itself is never kept. */
export interface PrivacyHit {
  /** What it is, in Chinese: 身份证号, 手机号, 银行卡号, 车牌号 … */
  readonly type: string;
  /** A form that can be shown: `138******78`. */
  readonly masked: string;
  /** Where it begins, from 1, in the text as it was given; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Where it begins and how long it is in the text, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  /** `error` blocks publication; `hint` asks a person to look. */
  readonly severity: 'error' | 'hint';
}

/** In the order of precedence where two overlap and are equally grave. */
const detectors = [findPlates, findShownBirthdays, findEmails, findUnderHeadings];
/** Digits of the shortest ID number, and with them of every card. */
const ofId = 15;

/** Runs of digits are looked for once: most texts hold none that is long enough for anybody's number. */
function matchesIn(text: string): Match[] {
  const runs = digitRuns(text);
  const mayHoldId = runs.some(({ digits }) => digits.length >= ofId);
  return [
    ...(mayHoldId ? [...findIdNumbers(text), ...findBankCards(text)] : []),
    ...(runs.length > 0 ? [...findMobiles(text), ...findDisguised(text, runs)] : []),
    ...(mayHoldId ? findInColumns(text) : []),
    ...detectors.flatMap((detect) => detect(text)),
  ];
}

/**
 * Personal data in a text, in its order; linear in its length.
 *
 * Digits are read through markup, up to three separators, ends of lines and cells, where a check digit,
 * the form or the words around say that they are one number (`disguised.ts`, `columns.ts`). Names and
 * addresses are not found, nor what is inside a picture; `npm run bench -- privacy` measures the rest.
 */
export function scanText(original: string): PrivacyHit[] {
  const { text, originOf } = normalise(original);
  const loosely = looseDigits(text);
  const matches = [...matchesIn(text), ...(loosely === undefined ? [] : matchesIn(loosely))];
  if (matches.length === 0) return [];
  const lines = lineStarts(original);
  return withoutOverlaps(matches).map(({ type, severity, start, end }) => {
    const offset = originOf(start);
    const line = lastAtMost(lines, offset);
    return {
      type,
      masked: mask((loosely ?? text).slice(start, end)),
      line: line + 1,
      column: offset - (lines[line] ?? 0) + 1,
      offset,
      length: originOf(end - 1) + 1 - offset,
      severity,
    };
  });
}

/** The number itself, for those who look for it elsewhere: it is in no finding. */
export const wordsAt = (text: string, { offset, length }: PrivacyHit): string =>
  text.slice(offset, offset + length);

/** Of matches that overlap, the gravest; then the one whose detector comes first. */
function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const kept: Match[] = [];
  const gravestFirst = (a: Match, b: Match) =>
    Number(a.severity === 'hint') - Number(b.severity === 'hint');
  const taken = new Set<number>();
  for (const match of [...matches].sort(gravestFirst)) {
    let free = true;
    // Matches are short: look at the places they cover, not at one another.
    for (let at = match.start; at < match.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = match.start; at < match.end; at += 1) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Keeps the first three characters and the last two, so that staff recognise it. */
function mask(found: string): string {
  const plain = found
    .replace(/^(?:\+|00)?86[ -]?(?=1)/, '')
    .replace(/<[^<>]*>|[^\p{L}\p{N}×]/gu, '');
  return plain.slice(0, 3) + '*'.repeat(Math.max(0, plain.length - 5)) + plain.slice(-2);
}

/** Offsets at which lines begin; ends are LF, CRLF or CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
