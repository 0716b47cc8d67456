import { villageEnd } from '#model/office/village-end.ts';

/** One thing to look for. */
export interface Term {
  /** What is looked for: a pair of Chinese characters, one of them, or another word. */
  readonly text: string;
  readonly weight: number;
  /** Says something by itself; a pair across two words does not. */
  readonly inWord: boolean;
}

// Weights of search.md: a pair of characters across two words says less than one inside a word, one
// inside a word of the office's own (a village, a word of the glossary) says more.
const acrossWords = 0.25;
const betweenSingles = 0.7;
const inWord = 1;
const inDomainWord = 2;

const han = /\p{Script=Han}+/gu;
const other = /[\p{L}\p{N}]+/gu;

/**
 * What a normalised query looks for: every overlapping pair of Chinese characters, and other words
 * as they are. 平发〔2020〕51号 gives 平发, 2020, 51, 号. `domain` are words of the office's own.
 */
export function queryTerms(text: string, domain: ReadonlySet<string> = new Set()): Term[] {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) =>
    terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  for (const [run] of text.matchAll(han)) {
    const characters = [...run];
    const weights = pairWeights(characters, domain);
    if (characters.length === 1) add(run, acrossWords);
    for (const [at, weight] of weights.entries())
      add(`${characters[at]}${characters[at + 1]}`, weight);
  }
  for (const [word] of text.replace(han, ' ').matchAll(other)) add(word, inWord);
  return [...terms].map(([term, weight]) => ({
    text: term,
    weight,
    inWord: weight > acrossWords,
  }));
}

/** How much each pair of neighbours says. */
function pairWeights(characters: readonly string[], domain: ReadonlySet<string>): number[] {
  const words = segments(characters.join(''));
  const weights: number[] = [];
  for (const [index, word] of words.entries()) {
    for (let at = 1; at < word.length; at++) weights.push(inWord);
    const next = words[index + 1];
    // A name that no dictionary knows comes as single characters: 柳湾 is 柳, 湾.
    if (next) weights.push(word.length + next.length === 2 ? betweenSingles : acrossWords);
  }
  for (const [start, end] of domainWords(characters, domain))
    for (let at = start; at + 1 < end; at++) weights[at] = inDomainWord;
  return weights;
}

/** Words as the browser tells them apart; one word where it can't (before 2021). */
function segments(run: string): string[][] {
  if (!('Segmenter' in Intl)) return [[...run]];
  const words: string[][] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)) {
    const last = words[words.length - 1];
    // 增家村 is a name, if of no village: 增, 家村 would hide that 曾家村 was meant.
    if (last && last.length <= 2 && villageEnd.test(segment))
      words.splice(-1, 1, [...last, ...segment]);
    else words.push([...segment]);
  }
  return words;
}

const longestDomainWord = 10;

function* domainWords(
  characters: readonly string[],
  domain: ReadonlySet<string>,
): Generator<[number, number]> {
  for (let start = 0; start < characters.length; start++)
    for (let end = Math.min(characters.length, start + longestDomainWord); end > start + 1; end--)
      if (domain.has(characters.slice(start, end).join(''))) {
        yield [start, end];
        start = end - 1;
        break;
      }
}
