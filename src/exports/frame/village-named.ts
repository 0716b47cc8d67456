import type { Office } from '#model/library.ts';
import { nameSpans } from '#model/office/dated-name.ts';
import { shortName } from '#model/office/settlement.ts';

export type ListedVillage = Office['settings']['villages'][number];

/** Without blanks, full-width forms and case, as people compare words. */
export const plain = (words: string): string =>
  words.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();

/** What may stand before a name: 示例县青禾乡. A name may hold these characters itself: 镇南村. */
const above = /^(?:.*[省市县区旗乡镇道处])?$/u;
/** What may stand after it: 村委会, 3组. */
const below =
  /^(?:(?:村|村民|居|居民)?委(?:员)?会)?(?:第?[\d〇零一二三四五六七八九十百]+(?:村民|居民)?小?[组社队])?$/u;

/** Is it the name, with what may stand around it? */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (above.test(text.slice(0, at)) && below.test(text.slice(at + name.length))) return true;
  return false;
}

/**
 * The village or community that a cell means: 柳湾村, 柳湾, 示例县青禾乡柳湾村 or 柳湾村3组; 大柳湾村 is
 * another one. Its earlier names mean it too. Where a name is part of another, the longer one is meant.
 */
export function villageNamed(
  words: string,
  villages: readonly ListedVillage[],
): ListedVillage | undefined {
  const text = plain(words);
  if (text === '') return undefined;
  const named = villages.flatMap((village) =>
    nameSpans(village)
      .flatMap(({ name }) => [plain(name), plain(shortName(name))])
      .filter((name) => isNamed(text, name))
      .map((name) => ({ village, length: name.length })),
  );
  return named.sort((a, b) => b.length - a.length)[0]?.village;
}
