import type { Glossary } from '#model/office/glossary.ts';
import type { Fragment } from './fragment.ts';
import { siteWords } from './site-words.ts';
import type { SynonymsTable } from './tables.ts';

/**
 * The glossary with what can be found in the pages: a word that no page holds is understood, but
 * never looked for, which would cost the reader a part of the index. The words of the site itself
 * lead one way, to the page they mean.
 */
export function synonymsTable(glossary: Glossary, fragments: readonly Fragment[]): SynonymsTable {
  const texts = fragments.map(({ title, words }) => `${title}\n${words.join('')}`);
  const holds = (word: string) => texts.some((text) => text.includes(word));
  return {
    groups: [
      ...glossary.groups.map((words) => ({ words, found: words.filter(holds) })),
      ...siteWords.map((words) => ({ words, found: words.slice(0, 1).filter(holds) })),
    ],
  };
}
