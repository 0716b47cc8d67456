import type { GlyphLoss } from '#press/glyphs.ts';

const emptyBox = { code: 'glyph-missing', severity: 'error', so: '印出来会是空框' } as const;

/** A glyph missing on a board, or on another sheet that is made like one. */
export const onBoards: GlyphLoss = { ...emptyBox, where: '牌上' };

/** A glyph missing in a document 公文. */
export const inDocuments: GlyphLoss = { ...emptyBox, where: '公文里' };
