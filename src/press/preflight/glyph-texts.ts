const blocks = /beginbfchar([\s\S]*?)endbfchar/g;
const pairs = /<([0-9a-f]{4})>\s*<((?:[0-9a-f]{4})+)>/gi;

/**
 * What each glyph of a font stands for, by its `ToUnicode` (ISO 32000-1, 9.10.3). Reads glyphs that
 * are listed one by one, as Typst writes them; all others stay unknown.
 */
export function glyphTexts(cmap: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [, block = ''] of Buffer.from(cmap).toString('latin1').matchAll(blocks))
    for (const [, glyph = '', utf16 = ''] of block.matchAll(pairs)) {
      const units = utf16.match(/.{4}/g) ?? [];
      const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
      texts.set(Number.parseInt(glyph, 16), text);
    }
  return texts;
}
