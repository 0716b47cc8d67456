import { describe, expect, it } from 'vitest';
import { glyphTexts } from './glyph-texts.ts';

const read = (cmap: string) => [...glyphTexts(Buffer.from(cmap))];

describe('glyphTexts', () => {
  it('reads every block, characters beyond 16 bits and glyphs of several characters', () => {
    const first = '2 beginbfchar\n<0001> <0051>\n<0002> <622A>\nendbfchar';
    const second = '2 beginbfchar\n<00ff> <d842dfb7>\n<0100> <00660069>\nendbfchar';
    expect(read(`${first}\n${second}`)).toEqual([
      [1, 'Q'],
      [2, '截'],
      [255, '𠮷'],
      [256, 'fi'],
    ]);
  });

  it('takes the range of all codes for no glyph', () => {
    expect(read('1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange')).toEqual([]);
  });
});
