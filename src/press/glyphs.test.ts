import { describe, expect, it } from 'vitest';
import { readFonts } from './typeset/fonts.ts';
import { type GlyphLoss, coveredBy, missingGlyphs } from './glyphs.ts';

const loss: GlyphLoss = { code: 'glyph-missing', severity: 'error', where: '牌上', so: '是空框' };
const covers = (await readFonts()).map(coveredBy);

describe('characters that can be printed', () => {
  it.each(['柳', '①', '〔', '：', '—', '％', 'A', '7', '㎡', '√'])('%s can', (character) => {
    expect(missingGlyphs('a', { text: character }, covers, loss)).toEqual([]);
  });

  it.each(['☑', '✔', '😀'])('%s can not', (character) => {
    expect(missingGlyphs('a', { text: character }, covers, loss)).toHaveLength(1);
  });

  it('names the character, once, and the sentence it stands in', () => {
    const sheet = { rows: [{ text: '全部完成☑，见附件' }, { text: '☑' }] };
    const [finding, ...more] = missingGlyphs('qinghe/boards/a.yaml', sheet, covers, loss);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'glyph-missing', severity: 'error' });
    expect(finding?.file).toBe('qinghe/boards/a.yaml');
    expect(finding?.message).toContain('“☑”（U+2611）');
    expect(finding?.message).toContain('全部完成☑，见附件');
  });

  it('passes blanks and joiners, which have no shape', () => {
    expect(missingGlyphs('a', { text: '一\u3000二\n三\u200b' }, covers, loss)).toEqual([]);
  });
});
