import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { type GlyphBounds, glyphBounds } from './glyph-bounds.ts';
import { glyphTexts } from './glyph-texts.ts';

/** A glyph of a text: its number in the font (0 is the empty box 豆腐块), and its width in em. */
interface Glyph {
  readonly id: number;
  readonly width: number;
}

/** A font as a page uses it. */
export interface PageFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly type: string;
  /** The glyphs of a string of the content stream. */
  readonly glyphs: (bytes: Uint8Array) => Glyph[];
  /** The characters that a glyph stands for; none where the file does not tell. */
  readonly text: (glyph: number) => string;
  /** What a glyph covers; nothing where the font is not in the file, or not TrueType. */
  readonly bounds?: GlyphBounds;
}

/**
 * Reads a font. Composite fonts have two bytes a glyph (Identity-H, what Typst and pdf-lib write);
 * all others one.
 */
export function readFont(font: PDFDict, context: PDFContext): PageFont {
  const outer = nameOf(font, 'Subtype');
  const composite = outer === 'Type0';
  const descendants = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const inner = composite ? descendants?.lookup(0, PDFDict) : font;
  const descriptor = inner?.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const name = nameOf(font, 'BaseFont');
  const widthOf = inner && (composite ? compositeWidths(inner, context) : simpleWidths(inner));
  const outlines = descriptor?.lookup(PDFName.of('FontFile2'));
  const unicode = font.lookup(PDFName.of('ToUnicode'));
  const texts =
    unicode instanceof PDFRawStream ? glyphTexts(decodePDFRawStream(unicode).decode()) : undefined;
  return {
    name,
    ...(composite &&
      outlines instanceof PDFRawStream && {
        bounds: glyphBounds(decodePDFRawStream(outlines).decode()),
      }),
    text: (glyph) => texts?.get(glyph) ?? '',
    embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) =>
      descriptor?.has(PDFName.of(key)),
    ),
    subset: /^[A-Z]{6}\+/.test(name),
    type: outer,
    glyphs: (bytes) =>
      codes(bytes, composite).map((id) => ({ id, width: (widthOf?.(id) ?? 1000) / 1000 })),
  };
}

const codes = (bytes: Uint8Array, pairs: boolean): number[] =>
  pairs
    ? Array.from(
        { length: bytes.length >> 1 },
        (_, index) => ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0),
      )
    : [...bytes];

/** `/W`: `first [w w …]` or `first last w` (ISO 32000-1, 9.7.4.3). */
function compositeWidths(font: PDFDict, context: PDFContext): (id: number) => number {
  const usual = font.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = new Map<number, number>();
  const entries = font.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? [];
  const rest = entries.map((entry) => context.lookup(entry));
  for (let index = 0; index < rest.length;) {
    const [first, second, third] = rest.slice(index, index + 3);
    const from = numberOf(first);
    if (second instanceof PDFArray) {
      for (const [offset, width] of second.asArray().entries())
        widths.set(from + offset, numberOf(context.lookup(width)));
      index += 2;
    } else {
      for (let id = from; id <= numberOf(second); id++) widths.set(id, numberOf(third));
      index += 3;
    }
  }
  return (id) => widths.get(id) ?? usual;
}

function simpleWidths(font: PDFDict): (id: number) => number {
  const first = font.lookupMaybe(PDFName.of('FirstChar'), PDFNumber)?.asNumber() ?? 0;
  const widths = font.lookupMaybe(PDFName.of('Widths'), PDFArray)?.asArray() ?? [];
  return (id) => numberOf(widths[id - first], 500);
}

const numberOf = (object: unknown, otherwise = 0): number =>
  object instanceof PDFNumber ? object.asNumber() : otherwise;

const nameOf = (dict: PDFDict, key: string): string =>
  dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
