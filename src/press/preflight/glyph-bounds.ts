import type { Box } from './geometry.ts';

/** What a glyph covers, in em from its origin; nothing where it is blank or unknown. */
export type GlyphBounds = (glyph: number) => Box | undefined;

/**
 * Reads from a TrueType font file how far each glyph reaches: a comma at the end of a line fills
 * but half of its width. Fonts of another kind tell nothing here.
 */
export function glyphBounds(file: Uint8Array): GlyphBounds {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tableOffsets(view);
  const [head, loca, glyf] = [tables.get('head'), tables.get('loca'), tables.get('glyf')];
  if (head === undefined || loca === undefined || glyf === undefined) return () => undefined;
  const em = view.getUint16(head + 18);
  const long = view.getInt16(head + 50) === 1;
  const start = (glyph: number) =>
    long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  return (glyph) => {
    if (loca + (glyph + 2) * (long ? 4 : 2) > view.byteLength) return undefined;
    const at = glyf + start(glyph);
    if (start(glyph + 1) === start(glyph) || at + 10 > view.byteLength) return undefined;
    const [left = 0, bottom = 0, right = 0, top = 0] = [2, 4, 6, 8].map(
      (offset) => view.getInt16(at + offset) / em,
    );
    return { left, bottom, right, top };
  };
}

/** Where the tables of a font begin (OpenType, table directory). */
function tableOffsets(view: DataView): Map<string, number> {
  const count = view.byteLength < 12 ? 0 : view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + 16 * index;
      const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(entry + byte)));
      return [tag.join(''), view.getUint32(entry + 8)];
    }),
  );
}
