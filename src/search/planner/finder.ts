import { foundKinds } from '#model/basics/found-kinds.ts';
import { type Choice, type Facet, agrees, countFacets } from './facets.ts';
import { type PageFacts, factsOf, shortId } from './facts.ts';
import { type Part, excerptOf, markWords } from './excerpt.ts';
import { openTables } from './loader.ts';
import { lookUpIn } from './look-up.ts';
import { type PagefindResult, openPagefind } from './pagefind.ts';
import { type Outcome, planner } from './plan.ts';
import { glossaryWords } from './synonyms.ts';

/** Where the search of an office lies: its folder, such as `/qinghe/search/`. */
export type SearchFolder = string;

/** What is asked: the query, what is chosen of the facets, and which results are shown. */
export interface Question {
  readonly text: string;
  readonly choice?: Choice;
  readonly from?: number;
  readonly to?: number;
}

/** A result as the page shows it. */
export interface Hit {
  readonly url: string;
  readonly title: readonly Part[];
  readonly kind: string;
  readonly state: string;
  readonly source: string;
  readonly excerpt: readonly Part[];
}

/** The answer to a question. */
export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: readonly Facet[];
  /** What was looked for instead, where it was typed otherwise: 您要找的是…… */
  readonly meant: readonly string[];
  /** No page has all that was asked for. */
  readonly partly: boolean;
}

/** Answers questions over one or more offices. */
export interface Finder {
  find(question: Question): Promise<Answer>;
}

const pageSize = 10;
/** Answers that are kept: facets and more results of the same query need no new search. */
const mostKept = 20;

/** Opens the search of these offices as one. The pages in them carry addresses below `base`. */
export async function openFinder(folders: readonly SearchFolder[], base: string): Promise<Finder> {
  const [pagefind, tables] = await Promise.all([
    openPagefind(
      folders.map((folder) => `${folder}pagefind/`),
      base,
    ),
    openTables(folders),
  ]);
  const facts = factsOf(tables.pages);
  const results = new Map<string, PagefindResult>();
  for (const result of (await pagefind.search(null)).results)
    results.set(shortId(result.id), result);
  const domain = new Set([
    ...glossaryWords(tables.synonyms),
    ...tables.pages.flatMap(({ names }) => names),
  ]);
  const lookUp = lookUpIn(pagefind, facts, tables, results);
  const plan = planner({
    lookUp,
    tables,
    domain,
    total: results.size,
    titleOf: (id) => facts.get(id),
    isUnit: (id) => facts.get(id)?.kind === foundKinds.unit,
  });
  const kept = new Map<string, Promise<Outcome>>();

  const outcomeOf = (text: string): Promise<Outcome> => {
    const known = kept.get(text);
    if (known) return known;
    const outcome = plan(text);
    kept.set(text, outcome);
    outcome.catch(() => kept.delete(text));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return outcome;
  };

  return {
    async find({ text, choice = {}, from = 0, to = from + pageSize }) {
      const { pages, words, meant, partly } = await outcomeOf(text);
      const shown = pages.filter((id) => agrees(facts.get(id), choice));
      const hits = shown
        .slice(from, to)
        .flatMap((id) => results.get(id) ?? [])
        .map((result) => hitOf(result, facts.get(shortId(result.id)), words));
      return {
        total: shown.length,
        hits: await Promise.all(hits),
        facets: countFacets(
          pages.map((id) => facts.get(id)),
          choice,
        ),
        meant,
        partly,
      };
    },
  };
}

async function hitOf(
  result: PagefindResult,
  facts: PageFacts | undefined,
  words: readonly string[],
): Promise<Hit> {
  const { url, content, meta } = await result.data();
  const title = meta['title'] ?? url;
  return {
    url,
    title: markWords(title, words),
    kind: facts?.kind ?? meta['kind'] ?? '',
    state: meta['state'] ?? '',
    source: meta['source'] ?? '',
    excerpt: excerptOf(withoutTitle(content, title), words),
  };
}

/** The text of a page begins with its title, which is shown already. */
const withoutTitle = (content: string, title: string): string =>
  content.startsWith(title) ? content.slice(title.length).replace(/^[.。\s]+/, '') : content;
