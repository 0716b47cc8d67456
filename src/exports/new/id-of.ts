import { pinyin } from 'pinyin-pro';
import { idPattern, maxIdLength } from '#model/basics/id.ts';

/**
 * An id for a title: its words in pinyin, `liuwancun-ludeng`; `undefined` where it has none. `names` are
 * those of the office, which no dictionary knows.
 */
export function idOf(title: string, names: readonly string[] = []): string | undefined {
  const words = wordsOf(title, names).map(spelt).filter(Boolean);
  let id = '';
  for (const word of words) {
    const longer = id ? `${id}-${word}` : word;
    if (longer.length > maxIdLength) break;
    id = longer;
  }
  return idPattern.test(id) ? id : undefined;
}

function wordsOf(title: string, names: readonly string[]): string[] {
  const name = [...names].sort((a, b) => b.length - a.length).find((one) => title.includes(one));
  if (name) {
    const [before = '', ...after] = title.split(name);
    return [...wordsOf(before, names), name, ...wordsOf(after.join(name), names)];
  }
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(title);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

const spelt = (word: string): string =>
  pinyin(word, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
