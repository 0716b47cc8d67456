import { coveredBy } from './glyphs.ts';
import { fang, kai } from './typeset/document-fonts.ts';
import { type Font, readFont, sans, song, songBlack } from './typeset/fonts.ts';

type Covers = (codePoint: number) => boolean;

/**
 * What each face of a document can draw: Fangsong and Kai take from Song what they lack. A character
 * has to be in all of them, as any may come to set it.
 */
export async function documentGlyphs(): Promise<Covers[]> {
  const covers = async (font: Font) => coveredBy(await readFont(font));
  const [inFang, inKai, inSans, inSong, inBlack] = await Promise.all([
    covers(fang),
    covers(kai),
    covers(sans),
    covers(song),
    covers(songBlack),
  ]);
  return [
    (codePoint) => inFang(codePoint) || inSong(codePoint),
    (codePoint) => inKai(codePoint) || inSong(codePoint),
    inSans,
    inBlack,
  ];
}
