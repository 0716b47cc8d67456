import type { PagesTable } from '../tables/tables.ts';
import { compact, normalise } from './normalise.ts';
import type { TitleFacts } from './rank.ts';

/** What is known of a page before its fragment is loaded. */
export interface PageFacts extends TitleFacts {
  readonly office: string;
  readonly kind: string;
  readonly states: readonly string[];
  readonly year: number;
  readonly villages: readonly string[];
  /** Title and document number or board code, to look for parts of them. */
  readonly looked: string;
}

/** The pages of the tables by the end of their id: Pagefind puts the language before it. */
export function factsOf(tables: readonly PagesTable[]): Map<string, PageFacts> {
  const facts = new Map<string, PageFacts>();
  for (const table of tables)
    table.ids.forEach((id, row) => {
      const words = (places: readonly number[] = []) =>
        places.flatMap((place) => table.words[place] ?? []);
      const kind = table.kind[row] ?? -1;
      const villages = words(table.villages[row]);
      const title = normalise(table.titles[row] ?? '');
      const looked = `${title} ${normalise(table.codes[row] ?? '')}`;
      facts.set(id, {
        office: table.office,
        title,
        village: villages.join(' '),
        repeats: table.repeats.includes(kind),
        kind: table.words[kind] ?? '',
        states: words(table.states[row]),
        year: table.year[row] ?? 0,
        villages,
        looked,
        compact: compact(looked),
        also: [title, ...(table.codes[row] ?? '').split(' ').filter(Boolean)].map((name) =>
          compact(normalise(name)),
        ),
      });
    });
  return facts;
}

/** The id of a result as the tables have it. */
export const shortId = (id: string): string => id.slice(id.indexOf('_') + 1);
