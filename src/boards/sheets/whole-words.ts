import type { Office } from '#model/library.ts';
import { ownNames } from '#model/office/own-names.ts';
import { nameWords, officeTitleWords } from '#wording/words/title-words.ts';

/** What a sheet keeps on one line, besides the words of its own title. */
export interface WholeWords {
  /** Names of the office that stand on it, the longest first, each in the parts that stay whole. */
  readonly names?: readonly (readonly string[])[];
  /** The titles of its cards and rows in words that stay whole, by title. */
  readonly titles?: Readonly<Record<string, readonly string[]>>;
}

/** So many characters have room in every column of every table, also in the narrowest. */
const roomy = 4;

/**
 * The names of the office on a sheet, and the titles of what it shows. A village is never broken; a name
 * too long for a column is broken between its words: 村镇建设 / 服务中心. `innerTitles` are those that the
 * template sets by `titled`.
 */
export function wholeWords(
  sheet: object,
  office: Office,
  innerTitles: readonly string[] = [],
): WholeWords {
  const text = JSON.stringify(sheet);
  const names = ownNames(office)
    .map(({ name }) => name)
    .filter((name) => [...name].length > 1 && text.includes(name))
    .sort((a, b) => b.length - a.length)
    .map(partsOf);
  const titles = innerTitles.map((title) => [title, officeTitleWords(title, office)]);
  return {
    ...(names.length > 0 && { names }),
    ...(titles.length > 0 && { titles: Object.fromEntries(titles) as Record<string, string[]> }),
  };
}

const partsOf = (name: string): string[] =>
  [...name].length <= roomy
    ? [name]
    : nameWords(name).flatMap((word) => ([...word].length <= roomy ? [word] : [...word]));
