import { coveredBy } from './glyphs.ts';
import { type FontName, readFont } from './typeset/fonts.ts';

type Covers = (codePoint: number) => boolean;

/**
 * What each face of a document can draw: Fangsong and Kai take from Song what they lack. A character
 * has to be in all of them, as any may come to set it.
 */
export async function documentGlyphs(): Promise<Covers[]> {
  const covers = async (name: FontName) => coveredBy(await readFont(name));
  const [fang, kai, hei, song, black] = await Promise.all([
    covers('fang'),
    covers('kai'),
    covers('sans'),
    covers('song'),
    covers('songBlack'),
  ]);
  return [
    (codePoint) => fang(codePoint) || song(codePoint),
    (codePoint) => kai(codePoint) || song(codePoint),
    hei,
    black,
  ];
}
