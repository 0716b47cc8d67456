import type { Term } from './terms.ts';

/** What one term found: pages by id with their score. */
export interface TermHits {
  readonly term: Term;
  readonly scores: ReadonlyMap<string, number>;
}

/** Pages by id with how well they answer. */
export type Ranks = ReadonlyMap<string, number>;

/** Title and village of a page, normalised; a board or a visit repeats what an item tells. */
export interface TitleFacts {
  readonly title: string;
  readonly village: string;
  /** Title and document number or board code, letters and digits only. */
  readonly compact: string;
  /** What means the whole page: its title, its number or code, what it was called before 曾用名. */
  readonly also: readonly string[];
  readonly repeats: boolean;
}

/**
 * How well each page answers all terms together (search.md): summed score times the cube of the
 * coverage, where rare terms cover more; between 0 and 1. A page whose title has all of the query
 * comes before any other. A term that no page has is dropped, but makes the whole answer weaker. Pages
 * that cover less than half of what the best one does are left out. `total` is the number of all pages,
 * `whole` the query, letters and digits only.
 */
export function rankPages(
  hits: readonly TermHits[],
  total: number,
  titleOf: (id: string) => TitleFacts | undefined = () => undefined,
  whole = '',
): Ranks {
  const found = hits
    .filter(({ scores }) => scores.size > 0)
    .map(({ term, scores }) => ({
      term,
      scores,
      idf: inverseFrequency(scores.size, total) * term.weight,
    }));
  const all = sum(found.map(({ idf }) => idf));
  const pages = new Map<string, { score: number; covered: number }>();
  for (const { scores, idf } of found)
    for (const [id, score] of scores) {
      const known = pages.get(id) ?? { score: 0, covered: 0 };
      pages.set(id, { score: known.score + score, covered: known.covered + idf / all });
    }
  const highest = Math.max(...[...pages.values()].map(({ score }) => score));
  const mostCovered = Math.max(...[...pages.values()].map(({ covered }) => covered));
  const presence = presenceOf(hits);
  const terms = found.map(({ term, idf }) => ({ ...term, idf }));
  return new Map(
    [...pages]
      .filter(([, { covered }]) => covered >= mostCovered / 2)
      .map(([id, { score, covered }]) => {
        const body = (score / highest) * covered ** 3;
        return [id, (body + titleBonus(terms, titleOf(id), whole)) * presence ** 2];
      }),
  );
}

/** The part of the query that stands anywhere in the pages, 0 to 1. */
export function presenceOf(hits: readonly TermHits[]): number {
  const telling = hits.filter(({ term }) => term.inWord);
  const counted = telling.length > 0 ? telling : hits;
  const present = counted.filter(({ scores }) => scores.size > 0);
  const weight = (of: readonly TermHits[]) => sum(of.map(({ term }) => term.weight));
  return counted.length === 0 ? 0 : weight(present) / weight(counted);
}

/** What a title that has all of the query adds: more than any text can reach. */
const fullTitle = 2;
/** A board says in its title what the item says. */
const repeated = 0.35;
/** A title that spreads the query over many other words. */
const least = 0.6;

function titleBonus(
  terms: readonly (Term & { readonly idf: number })[],
  facts: TitleFacts | undefined,
  whole: string,
): number {
  if (!facts) return 0;
  const once = facts.repeats ? repeated : 1;
  // 柳湾村 is the page of the village before all that happened there.
  if (whole.length > 1 && facts.also.includes(whole)) return (fullTitle + 2) * once;
  // 青禾发〔2020〕31号 or QH-B07, however its brackets and hyphens are typed.
  if (whole.length > 1 && facts.compact.includes(whole)) return (fullTitle + 1) * once;
  const telling = terms.filter(({ inWord }) => inWord);
  const counted = telling.length > 0 ? telling : terms;
  const inTitle = counted.filter(({ text }) => facts.title.includes(text));
  const inEither = counted.filter(
    ({ text }) => facts.title.includes(text) || facts.village.includes(text),
  );
  // The village alone is no title: everything of the village would come first.
  if (inTitle.length === 0) return 0;
  const covered = sum(inEither.map(({ idf }) => idf)) / sum(counted.map(({ idf }) => idf));
  const asked = inTitle.reduce((length, { text }) => length + text.length, 0);
  const closeness = Math.max(least, Math.min(1, asked / facts.title.length));
  return fullTitle * covered ** 3 * closeness * once;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const inverseFrequency = (count: number, total: number): number =>
  Math.log(1 + (Math.max(total, count) - count + 0.5) / (count + 0.5));
