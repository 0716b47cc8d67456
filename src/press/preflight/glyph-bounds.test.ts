import { describe, expect, it } from 'vitest';
import { readFont, sans } from '../typeset/fonts.ts';
import { glyphBounds } from './glyph-bounds.ts';

describe('what a glyph covers', () => {
  it('is read from a real font, within the line of a Chinese character', async () => {
    const bounds = glyphBounds(await readFont(sans));
    const box = bounds(0);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeGreaterThan(0.5);
    expect(box?.right).toBeLessThanOrEqual(1);
    expect(box?.bottom).toBeGreaterThan(-0.3);
    expect(box?.top).toBeLessThan(1.1);
  });

  it('is unknown beyond the last glyph, and in what is no TrueType font', async () => {
    expect(glyphBounds(await readFont(sans))(65535)).toBeUndefined();
    expect(glyphBounds(Buffer.from('OTTO'))(1)).toBeUndefined();
    expect(glyphBounds(new Uint8Array())(0)).toBeUndefined();
  });
});
