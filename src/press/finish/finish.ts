import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFHeader,
  PDFName,
  type PDFObject,
  PDFObjectCopier,
  type PDFPage,
  type PDFPageLeaf,
  PDFString,
} from '@cantoo/pdf-lib';
import type { SheetSize } from '#model/basics/sheet-size.ts';
import { readFont, sans } from '../typeset/fonts.ts';
import { type PageBoxes, artworkFrame, movePatterns, pageBoxes, setBoxes } from './boxes.ts';
import { glyphReader } from './glyph-outlines.ts';
import { jobLine } from './job-line.ts';
import { marks, registrationInk, useRegistrationInk } from './marks.ts';
import { type FileFacts, identify } from './metadata.ts';
import { addOutputIntent } from './output-intent.ts';

export interface FinishOptions extends FileFacts {
  /** Finished size, millimetres. */
  readonly size: SheetSize;
  /**
   * For a print shop: bleed, crop and registration marks, and a job line such as
   * `QH-B07 第2次更新 600×900mm`, to which the number of the page is added. Without them every page
   * is the finished size, for the screen.
   */
  readonly marks?: { readonly jobLine: string };
}

/**
 * Makes the PDF of an artwork final: PDF/X-4, boxes exact, title and issuer as the only metadata,
 * dates and ids from the content, so that the same content gives the same bytes.
 *
 * Nothing is taken over but what the pages draw. Tags, links and metadata stay behind: the builds of
 * Typst differ in them, and the print shop has no use for them. Objects that nothing points to any
 * more, which pdf-lib would write all the same, stay behind with them.
 */
export async function finishPdf(artwork: Uint8Array, options: FinishOptions): Promise<Uint8Array> {
  const source = await PDFDocument.load(artwork, { updateMetadata: false });
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  // PDF/X-4 builds on 1.6; what 1.7 added to it is in no sheet.
  context.header = PDFHeader.forVersion(1, 6);
  catalog.set(PDFName.of('Lang'), PDFString.of('zh-CN'));

  const boxes = pageBoxes(options.size, options.marks !== undefined);
  const before = context.register(context.stream(artworkFrame(boxes)));
  const after = context.register(context.stream('Q'));
  const slug = options.marks && (await slugPainter(document, boxes, options.marks.jobLine));
  const copier = PDFObjectCopier.for(source.context, context);
  const moved = new Set<PDFDict>();
  const pages = source.getPages();
  for (const [index, { node }] of pages.entries()) {
    const page = document.addPage();
    setBoxes(page, boxes);
    page.node.set(PDFName.of('Resources'), copier.copy(node.Resources() ?? context.obj({})));
    movePatterns(page, boxes, moved);
    const drawn = contentsOf(node).map((content) => copier.copy(content));
    const around = slug ? [slug(page, `${index + 1}/${pages.length}`)] : [];
    page.node.set(PDFName.of('Contents'), context.obj([before, ...drawn, after, ...around]));
  }
  await addOutputIntent(document);
  identify(document, options);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** The streams of a page, as references. */
function contentsOf(page: PDFPageLeaf): PDFObject[] {
  const found = page.Contents();
  if (found instanceof PDFArray) return found.asArray();
  const only = page.get(PDFName.of('Contents'));
  return only ? [only] : [];
}

/** Makes the stream of what stands around the artwork for the print shop. */
async function slugPainter(document: PDFDocument, boxes: PageBoxes, job: string) {
  const glyphOf = glyphReader(await readFont(sans));
  const ink = registrationInk(document.context);
  return (page: PDFPage, number: string) => {
    useRegistrationInk(page, ink);
    const drawing = [marks(boxes), jobLine(`${job} ${number}`, boxes, glyphOf)].join('\n');
    return document.context.register(document.context.flateStream(drawing));
  };
}
