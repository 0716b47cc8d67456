import type { Office } from '#model/library.ts';
import { ownNames } from '#model/office/own-names.ts';
import type { Fragment } from './fragment.ts';

const hanWord = /^\p{Script=Han}+$/u;
/** A name such as 柳湾 is no word of a dictionary: it stands as single characters side by side. */
const longestName = 4;
/** Words beyond this many are rare ones: the table would not fit a first query (search.md). */
const mostWords = 6000;

/**
 * Chinese words of the office's pages with the number of times they occur, the most frequent first:
 * dictionary words, names (single characters side by side), the office's own names and what the
 * glossary lists.
 */
export function vocabularyOf(office: Office, fragments: readonly Fragment[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, times = 1) => counts.set(word, (counts.get(word) ?? 0) + times);
  for (const { words, title } of fragments) {
    for (const word of wordsAndNames(words)) add(word);
    for (const run of title.match(/\p{Script=Han}+/gu) ?? [])
      for (let at = 0; at + 1 < run.length; at++) add(run.slice(at, at + 2), 0);
  }
  for (const { name, short, of } of ownNames(office))
    for (const word of [name, ...(short ? [short] : [])])
      if (hanWord.test(word)) add(word, of === 'village' || of === 'community' ? 3 : 1);
  for (const word of office.glossary.groups.flat()) if (hanWord.test(word)) add(word, 2);
  return new Map(
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostWords),
  );
}

function* wordsAndNames(words: readonly string[]): Generator<string> {
  let name = '';
  for (const word of [...words, '。']) {
    const single = hanWord.test(word) && [...word].length === 1;
    if (single) name += word;
    if (!single || name.length >= longestName) {
      if (name.length > 1) yield name;
      name = '';
    }
    if (hanWord.test(word)) yield word;
  }
}
