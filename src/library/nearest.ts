import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant: differs in no more than a third of its characters (two
 * swapped letters count as two) or only in case. `undefined` where none is that near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let best: { word: string; away: number } | undefined;
  for (const candidate of known) {
    const away = distance(folded, candidate.toLowerCase());
    const length = Math.max(word.length, candidate.length);
    const allowed = length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
    if (away <= allowed && (!best || away < best.away)) best = { word: candidate, away };
  }
  return best?.word;
}

/** 是不是想写“unit”？ Empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, known);
  return meant ? `是不是想写“${meant}”？` : '';
}
