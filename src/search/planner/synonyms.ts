import type { SynonymsTable } from '../tables/tables.ts';

/** Runs more than these cost the reader more than they find. */
const mostVariants = 6;

/**
 * The query said otherwise: each word of the glossary in it replaced by those of its group that the
 * pages hold. Longer words first: in 太阳能路灯 it is not 路灯 that is replaced.
 */
export function synonymVariants(text: string, tables: readonly SynonymsTable[]): string[] {
  const variants = new Set<string>();
  let rest = text;
  const words = tables
    .flatMap(({ groups }) =>
      groups.flatMap((group) => group.words.map((word) => ({ word, group }))),
    )
    .sort((a, b) => b.word.length - a.word.length);
  for (const { word, group } of words) {
    if (!rest.includes(word)) continue;
    for (const other of group.found)
      // 路灯 for 灯 would make 路路灯 of 路灯.
      if (other !== word && !text.includes(other)) variants.add(text.replace(word, other));
    rest = rest.replace(word, '\n');
  }
  variants.delete(text);
  return [...variants].slice(0, mostVariants);
}

/** Words of the glossary: they weigh more than others. */
export const glossaryWords = (tables: readonly SynonymsTable[]): string[] =>
  tables.flatMap(({ groups }) => groups.flatMap(({ words }) => words));
