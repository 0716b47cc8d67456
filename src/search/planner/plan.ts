import { correctHomophones } from './homophones.ts';
import type { Tables } from './loader.ts';
import type { LookUp } from './look-up.ts';
import { asksWho, compact, normalise, withoutAsking } from './normalise.ts';
import { readPinyin } from './pinyin.ts';
import { type Ranks, type TermHits, type TitleFacts, presenceOf, rankPages } from './rank.ts';
import { synonymVariants } from './synonyms.ts';
import { queryTerms } from './terms.ts';

/** What a plan works with. */
interface Means {
  readonly lookUp: LookUp;
  readonly tables: Tables;
  /** Words of the offices' own. */
  readonly domain: ReadonlySet<string>;
  /** Number of all pages. */
  readonly total: number;
  titleOf(id: string): TitleFacts | undefined;
  /** Is it the page of a unit, which says what the unit answers for? */
  isUnit(id: string): boolean;
}

/** What a query found: pages, best first, and what to mark in them. */
export interface Outcome {
  readonly pages: readonly string[];
  readonly words: readonly string[];
  /** Queries that were tried because the one asked for was typed otherwise. */
  readonly meant: readonly string[];
  /** No page has all of it. */
  readonly partly: boolean;
}

/** One query as it was looked for. */
interface Run {
  readonly text: string;
  readonly hits: readonly TermHits[];
  readonly ranks: Ranks;
  readonly weight: number;
}

// Lower weights for what was not asked for in these words; the second guess less than the first.
const meantWeights = [0.9, 0.7, 0.5] as const;
const synonymWeight = 0.6;
/** Where who answers was asked, units come before all that they did: more than any rank. */
const unitAsked = 10;
/** Below this part of the query a page answers something else. */
const least = 0.34;

/** So many letters are pinyin, even where a page holds them as they are. */
const surelySpelled = 4;

/** Letters were read as Chinese words. */
const isSpelling = (guess: string, text: string) => /[a-z]/.test(text) && guess !== text;

/** Plans queries: as asked, as meant where nothing was found, and said otherwise (search.md). */
export function planner(means: Means): (text: string) => Promise<Outcome> {
  const { tables } = means;

  return async (asked) => {
    const typed = normalise(asked);
    const text = await simplified(withoutAsking(typed));
    const first = await run(text, 1);
    const meant = await meantBy(first);
    const guesses = await Promise.all(
      meant.map((guess, at) => run(guess, meantWeights[at] ?? meantWeights[2])),
    );
    const better = guesses.filter(({ hits, text: guess }) =>
      isSpelling(guess, text)
        ? presenceOf(hits) > least
        : presenceOf(hits) > presenceOf(first.hits),
    );
    const bases = better.length > 0 ? [first, ...better] : [first];
    const said = [
      ...new Set([first, ...guesses].flatMap((one) => synonymVariants(one.text, tables.synonyms))),
    ];
    const otherwise = await Promise.all(said.map((one) => run(one, synonymWeight)));
    const runs = [...bases, ...otherwise];
    return outcome(
      runs,
      better.map((one) => one.text),
      asksWho(typed) && text !== typed,
    );
  };

  async function run(text: string, weight: number): Promise<Run> {
    const terms = queryTerms(text, means.domain);
    const hits = await Promise.all(terms.map((term) => means.lookUp(term, terms.length === 1)));
    return {
      text,
      hits,
      weight,
      ranks: rankPages(hits, means.total, means.titleOf, compact(text)),
    };
  }

  /** Traditional characters become simplified ones, where a pair of characters is not to be found. */
  async function simplified(text: string): Promise<string> {
    if (!/\p{Script=Han}/u.test(text)) return text;
    const hits = await Promise.all(
      queryTerms(text, means.domain).map((term) => means.lookUp(term, false)),
    );
    if (hits.every(({ scores }) => scores.size > 0)) return text;
    const table = await tables.traditional();
    return [...text].map((character) => table.get(character) ?? character).join('');
  }

  /** What a query with terms that no page has may have meant. */
  async function meantBy({ text, hits }: Run): Promise<string[]> {
    const missing = hits.filter(({ scores }) => scores.size === 0).map(({ term }) => term);
    const known = new Set(
      tables.synonyms.flatMap(({ groups }) => groups.flatMap((one) => one.words)),
    );
    if (known.has(text)) return [];
    // A page may hold the letters too, in the name of a file: longer ones are read all the same.
    const letters = hits.some(
      ({ term, scores }) =>
        /^[a-z]+$/.test(term.text) && (scores.size === 0 || term.text.length >= surelySpelled),
    );
    if (letters) return spelledOut(text);
    if (missing.length === 0) return [];
    if (!missing.some((term) => term.inWord)) return [];
    const corrected = correctHomophones(
      text,
      new Set(missing.map((term) => term.text)),
      new Set(hits.filter(({ scores }) => scores.size > 0).map(({ term }) => term.text)),
      await tables.sounds(),
    );
    return corrected ? [corrected] : [];
  }

  /** Each run of letters, with or without spaces, as the words it may stand for. */
  async function spelledOut(text: string): Promise<string[]> {
    const spellings = await tables.spellings();
    let guesses = [''];
    for (const part of text.split(/([a-z]+(?:[ '][a-z]+)*)/)) {
      const readings = /^[a-z]/.test(part) ? readPinyin(part.replace(/[ ']/g, ''), spellings) : [];
      const others = readings.length > 0 ? readings : [part];
      guesses = guesses.flatMap((guess) => others.map((other) => guess + other)).slice(0, 6);
    }
    return guesses.filter((guess) => guess !== text).slice(0, meantWeights.length);
  }

  function outcome(runs: readonly Run[], meant: readonly string[], who: boolean): Outcome {
    const ranks = new Map<string, number>();
    for (const { ranks: ofRun, weight, hits } of runs)
      if (presenceOf(hits) >= least)
        for (const [id, rank] of ofRun) ranks.set(id, Math.max(rank * weight, ranks.get(id) ?? 0));
    if (who) for (const [id, rank] of ranks) if (means.isUnit(id)) ranks.set(id, rank + unitAsked);
    const pages = [...ranks].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
    const found = runs.filter(({ ranks: ofRun }) => ofRun.size > 0);
    const complete = runs.some(({ hits }) => hits.length > 0 && presenceOf(hits) === 1);
    return {
      pages,
      words: [...new Set(found.flatMap(wordsOf))],
      meant,
      partly: pages.length > 0 && !complete,
    };
  }
}

/** What to mark: whatever says something by itself, and the query as it was typed. */
const wordsOf = ({ text, hits }: Run): string[] => {
  const telling = hits.filter(({ term }) => term.inWord);
  const words = (telling.length > 0 ? telling : hits).map(({ term }) => term.text);
  return [...words, ...(text.match(/\p{Script=Han}{2,}/gu) ?? [])];
};
