// Numbers are disguised by accident more often than on purpose: full-width digits from an input
// method, zero-width characters from a chat program or from Pagefind, 〇 typed for 0.

/** Text in which numbers can be looked for, and where each place of it stood before. */
export interface Normalised {
  readonly text: string;
  /** The offset in the original of an offset in `text`. */
  readonly originOf: (offset: number) => number;
}

/** Everything but ASCII, common punctuation and plain Chinese characters. */
const special = /[^\p{ASCII}\u2018-\u201d\u3001-\u3006\u3008-\u3011\u4e00-\u9fff]/gu;
/** The same, and references to characters. */
const specialOrReference = new RegExp(
  `&#(?:[xX][0-9a-fA-F]{1,6}|\\d{1,7});?|${special.source}`,
  'gu',
);
/** Zero-width, bidi and other format controls, variation selectors, keycap and other marks. */
const invisible = /^[\p{Cf}\p{Mn}\p{Me}]$/u;
const digit = /^\p{Nd}$/u;

/** Folds one character. ①, ² and the like stay: they number what follows and are not part of it. */
function foldCharacter(character: string): string {
  if (invisible.test(character)) return '';
  if (/^\p{No}$/u.test(character)) return character;
  const folded = character.normalize('NFKC');
  if (digit.test(folded)) return digitValue(folded);
  return /^\p{Pd}$|^\u2212$/u.test(folded) ? '-' : folded;
}

/** The value of a digit of any script: they are encoded in rows of ten, from zero on. */
function digitValue(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let first = point;
  while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((point - first) % 10);
}

const folded = new Map<string, string>();
const fold = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const result = foldCharacter(decoded(character));
  folded.set(character, result);
  return result;
};

/** `&#49;` as the character that it stands for; a reference to none stays. */
function decoded(found: string): string {
  if (!found.startsWith('&#')) return found;
  const point = Number(`0${found.slice(2).replace(';', '')}`);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : found;
}

/** NFKC with controls dropped, digits of every script as 0–9, every dash as a hyphen. */
export function normalise(original: string): Normalised {
  // Where lengths change: offsets after the change, before and after.
  const here: number[] = [0];
  const there: number[] = [0];
  let grown = 0;
  const odd = original.includes('&#') ? specialOrReference : special;
  const text = original.replace(odd, (character, offset: number) => {
    const plain = fold(character);
    if (plain.length !== character.length) {
      grown += plain.length - character.length;
      there.push(offset + character.length);
      here.push(offset + character.length + grown);
    }
    return plain;
  });
  const originOf = (offset: number) => {
    const at = lastAtMost(here, offset);
    const next = there[at + 1] ?? original.length + 1;
    // Within a character that became several, its beginning.
    return Math.min((there[at] ?? 0) + offset - (here[at] ?? 0), next - 1);
  };
  return { text, originOf };
}

const chinese = '〇零○一壹二贰三叁四肆五伍六陆七柒八捌九玖幺';
const chineseValues = '0001122334455667788991';
/** Chinese numerals, raised and lowered digits, ① to ⑨. */
const looseClass = `${chinese}\\u00b2\\u00b3\\u00b9\\u2070-\\u2079\\u2080-\\u2089\\u2460-\\u2468`;
const loose = new RegExp(`[${looseClass}]`, 'g');
const looseRun = new RegExp(`[${looseClass}\\d](?:[ -]?[${looseClass}\\d]){10,}`, 'g');

/**
 * A second reading in which 一, 〇, ① and ² count as digits, of the same length; `undefined` where
 * no run of digits is long enough for it to matter. It goes beside the first, not in its place:
 * in “13…8一个” the 一 belongs to the next word.
 */
export function looseDigits(text: string): string | undefined {
  const worthIt = (text.match(looseRun) ?? []).some((run) => run.search(loose) >= 0);
  if (!worthIt) return undefined;
  return text.replace(loose, (character) => {
    const value = chineseValues[chinese.indexOf(character)] ?? character.normalize('NFKC');
    return /^\d$/.test(value) ? value : character;
  });
}

/** Letters and digits of a text alone: however a number is parted, it reads the same. */
export const plainNumber = (text: string): string =>
  normalise(text).text.replace(/<[^<>]*>|[^\p{L}\p{N}]/gu, '');

/** Index of the last of some ascending numbers that is not above a limit. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
