/** A point of an outline in font units; between two points off the curve lies one on it. */
interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A glyph: how far the pen moves on, and its closed outlines. In ems. */
export interface Glyph {
  readonly advance: number;
  readonly outlines: readonly (readonly OutlinePoint[])[];
}

/**
 * Reads glyphs of a TrueType font: `cmap` format 12 and simple outlines, which is all there is in
 * the boards' fonts. A character without a glyph gives the font's empty box.
 */
export function glyphReader(font: Buffer): (character: string) => Glyph {
  const tables = tablesOf(font);
  const at = (tag: string) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`font without ${tag} table`);
    return offset;
  };
  const em = font.readUInt16BE(at('head') + 18);
  const longOffsets = font.readInt16BE(at('head') + 50) === 1;
  const widths = font.readUInt16BE(at('hhea') + 34);
  const offsetOf = (glyph: number) =>
    longOffsets
      ? font.readUInt32BE(at('loca') + 4 * glyph)
      : 2 * font.readUInt16BE(at('loca') + 2 * glyph);
  const cmap = cmapOf(font, at('cmap'));
  return (character) => {
    const glyph = glyphIn(font, cmap, character.codePointAt(0) ?? 0);
    const advance = font.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, widths - 1)) / em;
    const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)];
    const outlines = start === end ? [] : outlinesAt(font, at('glyf') + start, em);
    return { advance, outlines };
  };
}

const tablesOf = (font: Buffer) =>
  new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const record = 12 + 16 * index;
      return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)] as const;
    }),
  );

/** Where the subtable for all of Unicode begins. */
function cmapOf(font: Buffer, table: number): number {
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const start = table + font.readUInt32BE(table + 4 + 8 * index + 4);
    if (font.readUInt16BE(start) === 12) return start;
  }
  throw new Error('font without a cmap of format 12');
}

/** Index of a character's glyph, 0 for none. */
function glyphIn(font: Buffer, cmap: number, codePoint: number): number {
  for (let index = 0; index < font.readUInt32BE(cmap + 12); index++) {
    const group = cmap + 16 + 12 * index;
    const first = font.readUInt32BE(group);
    if (codePoint >= first && codePoint <= font.readUInt32BE(group + 4))
      return font.readUInt32BE(group + 8) + codePoint - first;
  }
  return 0;
}

// Bits of a point's flags: on the curve; x or y is one byte; the flags are repeated; the one byte
// is positive or, of two bytes, the value is as before.
const onCurve = 1;
const repeated = 8;
const axes = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } };

function outlinesAt(font: Buffer, glyph: number, em: number): OutlinePoint[][] {
  const contours = font.readInt16BE(glyph);
  if (contours < 0) throw new Error('glyph made of other glyphs');
  const ends = Array.from({ length: contours }, (_, index) =>
    font.readUInt16BE(glyph + 10 + 2 * index),
  );
  const count = (ends.at(-1) ?? -1) + 1;
  let at = glyph + 10 + 2 * contours;
  at += 2 + font.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = font.readUInt8(at++);
    const times = flag & repeated ? 1 + font.readUInt8(at++) : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const along = ({ short, same }: { short: number; same: number }) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * font.readUInt8(at++);
      else if (!(flag & same)) {
        value += font.readInt16BE(at);
        at += 2;
      }
      return value / em;
    });
  };
  const [xs, ys] = [along(axes.x), along(axes.y)];
  const points = flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    on: (flag & onCurve) !== 0,
  }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}
