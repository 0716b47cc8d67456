import { distance } from 'fastest-levenshtein';

const isChinese = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);

/** The words of a text that make it its opposite. */
const negations = (word: string): string => (word.match(/[不未非无没]/gu) ?? []).sort().join('');

/**
 * The known word that was probably meant: differs in no more than a third of its characters (two
 * swapped letters count as two) or only in case. `undefined` where none is that near, where two Chinese
 * words are as near, and never its opposite: 不公开 is not 公开.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let best: { word: string; away: number; isTied: boolean } | undefined;
  for (const candidate of new Set(known)) {
    if (negations(candidate) !== negations(word)) continue;
    const away = distance(folded, candidate.toLowerCase());
    const length = Math.max(word.length, candidate.length);
    const allowed = length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
    if (away > allowed || (best && away > best.away)) continue;
    if (!best || away < best.away) best = { word: candidate, away, isTied: false };
    else best.isTied ||= away > 1 && isChinese(word) && isChinese(candidate);
  }
  return best && !best.isTied ? best.word : undefined;
}

/** 是不是想写“unit”？ Empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant ? `是不是想写“${meant}”？` : '';
}

/** 城管办 is made of characters of 城市管理办公室, in their order. */
export function isAbbreviation(short: string, of: string): boolean {
  let at = 0;
  for (const char of of) if (char === short[at]) at += 1;
  return at === short.length && short.length > 1;
}

/** The known words, abbreviated ones first, then the most alike; equally far ones as they came. */
export function nearestFirst(word: string, known: Iterable<string>): string[] {
  const folded = word.toLowerCase();
  return [...known]
    .map((candidate) => ({
      candidate,
      away: isAbbreviation(word, candidate) ? 0 : distance(folded, candidate.toLowerCase()),
    }))
    .sort((a, b) => a.away - b.away)
    .map(({ candidate }) => candidate);
}
