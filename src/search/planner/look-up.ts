import { type PageFacts, shortId } from './facts.ts';
import type { Tables } from './loader.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { TermHits } from './rank.ts';
import type { Term } from './terms.ts';

/** Looks a term up; results are remembered, because their data is loaded later. */
export type LookUp = (term: Term, alone: boolean) => Promise<TermHits>;

const han = /^\p{Script=Han}/u;
/** Results whose text is loaded to see whether they truly hold a term. */
const mostVerified = 8;
/** Words that end in a single character asked for. */
const mostEndings = 6;

/** Looks terms up in the index; every result goes into `results` by its short id. */
export function lookUpIn(
  pagefind: Pagefind,
  facts: ReadonlyMap<string, PageFacts>,
  tables: Tables,
  results: Map<string, PagefindResult>,
): LookUp {
  const known = new Map<string, Promise<TermHits['scores']>>();
  return async (term, alone) => {
    const key = alone ? `${term.text} alone` : term.text;
    const scores = known.get(key) ?? look(term.text, alone);
    known.set(key, scores);
    return { term, scores: await scores };
  };

  async function look(text: string, alone: boolean): Promise<Map<string, number>> {
    const characters = [...text];
    if (!han.test(text)) return lookForWord(text);
    return characters.length === 1 ? lookForCharacter(text, alone) : lookForPair(text);
  }

  async function ask(query: string): Promise<Map<string, number>> {
    const found = (await pagefind.search(query)).results;
    for (const result of found) results.set(shortId(result.id), result);
    return new Map(found.map(({ id, score }) => [shortId(id), score]));
  }

  /**
   * Pagefind answers an absent pair of characters with whatever begins like it, so it is asked for
   * the quoted pair; but only the plain one is scored by where it stands.
   */
  async function lookForPair(pair: string): Promise<Map<string, number>> {
    const exact = await ask(`"${pair}"`);
    if (exact.size === 0) return exact;
    const scored = await ask(pair);
    return new Map([...exact].map(([id, score]) => [id, scored.get(id) ?? score]));
  }

  /** A number, a code or a foreign word: whole, or a part of a title or of a code. */
  async function lookForWord(word: string): Promise<Map<string, number>> {
    const exact = await ask(`"${word}"`);
    const inTitles = titlesWith(word);
    if (exact.size > 0 || inTitles.size > 0) return new Map([...inTitles, ...exact]);
    if (word.length < 2) return exact;
    const near = [...(await ask(word)).entries()].slice(0, mostVerified);
    const holds = await Promise.all(
      near.map(async ([id]) =>
        (await results.get(id)?.data())?.content.toLowerCase().includes(word),
      ),
    );
    return new Map(near.filter((_, at) => holds[at]));
  }

  /** The index has pairs: a character begins one of them, or ends one of those in known words. */
  async function lookForCharacter(character: string, alone: boolean): Promise<Map<string, number>> {
    const found = new Map([...titlesWith(character), ...(await beginning(character))]);
    if (!alone) return found;
    const endings = new Set<string>();
    const words = [...(await tables.words())].sort((a, b) => b.frequency - a.frequency);
    for (const { word } of words)
      for (let at = word.indexOf(character); at > 0; at = word.indexOf(character, at + 1))
        if (endings.size < mostEndings) endings.add(word.slice(at - 1, at + 1));
    const more = await Promise.all([...endings].map(lookForPair));
    for (const pages of more)
      for (const [id, score] of pages) found.set(id, (found.get(id) ?? 0) + score);
    return found;
  }

  async function beginning(character: string): Promise<Map<string, number>> {
    const exact = await ask(`"${character}"`);
    const all = await ask(character);
    // Where nothing begins with it, Pagefind answers with everything.
    return all.size < facts.size || exact.size > 0 ? new Map([...all, ...exact]) : exact;
  }

  function titlesWith(text: string): Map<string, number> {
    const found = new Map<string, number>();
    for (const [id, { looked }] of facts)
      if (results.has(id) && looked.includes(text)) found.set(id, 1);
    return found;
  }
}
