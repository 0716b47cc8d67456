import {
  PDFArray,
  PDFDict,
  type PDFContext,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { points, slug } from '../typeset/typesetter.ts';
import { addResource, paint } from './fixtures.ts';

// Ways to spoil a finished signboard of 600×900 mm, for tests.

/** Objects as pdf-lib takes them. */
type LiteralObject = NonNullable<Parameters<PDFContext['stream']>[1]>;

/** Changes an opened PDF. */
export type Change = (page: PDFPage, document: PDFDocument) => void;

export const name = (word: string): PDFName => PDFName.of(word);

/** A point on the sheet, millimetres from its lower left corner, as the page counts. */
export const at = (x: number, y: number) => `${points(x + slug)} ${points(y + slug)}`;
/** Glyphs in the first font of the sheet, by default well within it. */
export const text = (glyphs: string, { size = 40, x = 450, y = 220, colour = '0 0 0 1 k' } = {}) =>
  `${colour} BT /f0 ${size} Tf 1 0 0 1 ${at(x, y)} Tm <${glyphs}> Tj ET`;
/** Over the middle of that glyph: a white surface, and a black line. */
export const patch = `0 0 0 0 k ${at(448, 222)} 60 12 re f`;
export const rule = `0 0 0 1 K 1 w ${at(440, 225)} m ${at(480, 225)} l S`;
export const dot = `${at(450, 220)} 9 9 re f`;

/** Draws in a form, which holds what is needed. */
export const inForm =
  (content: string, extra: LiteralObject = {}): Change =>
  (page) => {
    const { context } = page.doc;
    const dict = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 5000, 5000], ...extra };
    addResource(page, 'XObject', 'Fm', context.register(context.stream(content, dict)));
    paint(page, '/Fm Do');
  };
export const withState =
  (state: LiteralObject): Change =>
  (page) => {
    addResource(page, 'ExtGState', 'Gs', page.doc.context.obj(state));
    paint(page, '/Gs gs');
  };
export const withSpace =
  (...space: string[]): Change =>
  (page) => {
    addResource(page, 'ColorSpace', 'Cs', page.doc.context.obj(space));
    paint(page, `/Cs cs 0.5 scn ${dot}`);
  };
export const withFont =
  (font: LiteralObject): Change =>
  (page) => {
    const dict = { Type: 'Font', FirstChar: 65, Widths: [600], ...font };
    addResource(page, 'Font', 'Other', page.doc.context.obj(dict));
    paint(page, text('41').replace('/f0', '/Other'));
  };
/** The page's content with other operators in the place of some. */
export const rewritten =
  (from: RegExp, to: string): Change =>
  ({ node, doc: { context } }) => {
    const contents = node.lookup(name('Contents'), PDFArray);
    for (const [index, reference] of contents.asArray().entries()) {
      const stream = context.lookup(reference);
      if (!(stream instanceof PDFRawStream)) continue;
      const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
      const changed = context.flateStream(Buffer.from(content.replace(from, to), 'latin1'));
      contents.set(index, context.register(changed));
    }
  };
export const paints =
  (content: string): Change =>
  (page) =>
    paint(page, content);

export function firstImage(document: PDFDocument): PDFDict {
  const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const image = streams.find(
    (object): object is PDFRawStream =>
      object instanceof PDFRawStream && object.dict.get(name('Subtype')) === name('Image'),
  );
  if (!image) throw new Error('no image');
  return image.dict;
}

export const intent = (document: PDFDocument): PDFDict =>
  document.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict);
