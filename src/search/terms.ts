/** One thing to look for: as Pagefind takes it, and how much it says. */
export interface Term {
  readonly query: string;
  readonly weight: number;
}

/** A pair of characters across two words says less than one inside a word (search.md). */
const acrossWords = 0.25;

const han = /\p{Script=Han}+/gu;
const other = /[\p{L}\p{N}]+/gu;

/**
 * What a query looks for: every overlapping pair of Chinese characters, quoted, because Pagefind
 * answers an absent term with whatever begins like it; other words as they are. 平发〔2020〕51号
 * gives "平发" 2020 51 号.
 */
export function queryTerms(text: string): Term[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const terms = new Map<string, number>();
  const add = (query: string, weight: number) =>
    terms.set(query, Math.max(weight, terms.get(query) ?? 0));
  for (const [run] of plain.matchAll(han)) {
    const starts = wordStarts(run);
    const characters = [...run];
    if (characters.length === 1) add(`"${run}"`, acrossWords);
    for (let at = 0; at + 1 < characters.length; at++)
      add(`"${characters[at]}${characters[at + 1]}"`, starts.has(at + 1) ? acrossWords : 1);
  }
  for (const [word] of plain.replace(han, ' ').matchAll(other)) add(word, 1);
  return [...terms].map(([query, weight]) => ({ query, weight }));
}

/** Positions where a word begins; none where the browser can't tell words apart (before 2021). */
function wordStarts(run: string): Set<number> {
  if (!('Segmenter' in Intl)) return new Set();
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(run);
  return new Set([...segments].map((segment) => [...run.slice(0, segment.index)].length));
}
