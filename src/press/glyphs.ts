import type { Finding } from '#model/basics/finding.ts';

/** The code points that a font can draw: its `cmap` table, subtable format 12 (all of Unicode). */
export function coveredBy(font: Buffer): (codePoint: number) => boolean {
  // Nothing of the font, which is large, stays in memory.
  const ranges = coveredRanges(font);
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = ranges[middle] as [number, number];
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** Ascending. */
function coveredRanges(font: Buffer): [number, number][] {
  const table = tableAt(font, 'cmap');
  const starts = Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => {
    const record = table + 4 + index * 8;
    return { platform: font.readUInt16BE(record), start: table + font.readUInt32BE(record + 4) };
  }).filter(({ platform }) => platform === 0 || platform === 3);
  return starts.flatMap(({ start }) => rangesOf(font, start)).sort((a, b) => a[0] - b[0]);
}

/** Where a table of the font begins. */
function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`font without ${tag} table`);
}

/** Ranges of code points with glyphs. Format 4, for old programs, says nothing that 12 doesn’t. */
function rangesOf(font: Buffer, start: number): [number, number][] {
  const format = font.readUInt16BE(start);
  if (format === 12) {
    return Array.from({ length: font.readUInt32BE(start + 12) }, (_, index) => {
      const at = start + 16 + index * 12;
      return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
    });
  }
  return [];
}

/** Line breaks, blanks and marks without a shape need no glyph. */
const shapeless = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** A character that a font can't draw, and the text it stands in. */
interface Undrawn {
  readonly character: string;
  readonly text: string;
}

/** Every character of a sheet that one of its fonts can't draw, once. */
function undrawn(sheet: object, covers: readonly ((codePoint: number) => boolean)[]): Undrawn[] {
  const missing = new Map<string, string>();
  for (const text of textsOf(sheet)) {
    for (const character of text) {
      if (shapeless.test(character) || missing.has(character)) continue;
      const codePoint = character.codePointAt(0) ?? 0;
      if (!covers.every((covered) => covered(codePoint))) missing.set(character, text);
    }
  }
  return [...missing].map(([character, text]) => ({ character, text }));
}

/** What a missing glyph means for what is made of the sheet. */
export interface GlyphLoss extends Pick<Finding, 'code' | 'severity'> {
  /** How staff call the sheet, such as 牌上. */
  readonly where: string;
  /** What comes of it. */
  readonly so: string;
}

/** Every character of a sheet that one of its fonts can't draw, as findings about `file`. */
export const missingGlyphs = (
  file: string,
  sheet: object,
  covers: readonly ((codePoint: number) => boolean)[],
  { code, severity, where, so }: GlyphLoss,
): Finding[] =>
  undrawn(sheet, covers).map(({ character, text }) => ({
    code,
    severity,
    file,
    message: `${where}的“${character}”（${unicodeName(character)}）字库里没有，${so}。它在这句里：${excerpt(text, character)}`,
    hint: '换成常用的字或符号，比如“☑”改写成“已完成”，“✔”改成“√”，生僻字改用通用字',
  }));

const unicodeName = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Up to ten characters on either side. */
function excerpt(text: string, character: string): string {
  const characters = [...text];
  const at = characters.indexOf(character);
  return characters.slice(Math.max(0, at - 10), at + 11).join('');
}

/** Every text in a value of plain JSON. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object')
    for (const part of Object.values(value)) yield* textsOf(part);
}
