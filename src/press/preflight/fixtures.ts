import { PDFDict, PDFDocument, PDFName, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** The same PDF after a change. */
export async function changed(
  pdf: Uint8Array,
  change: (page: PDFPage, document: PDFDocument) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  change(document.getPage(0), document);
  return document.save({ useObjectStreams: false });
}

/** Paints something more on a page: operators of a content stream. */
export function paint(page: PDFPage, content: string): void {
  const { context } = page.doc;
  page.node.addContentStream(context.register(context.stream(`q ${content} Q`)));
}

/** Adds an object to the page's resources, such as a font or a form. */
export function addResource(page: PDFPage, kind: string, key: string, value: PDFObject): void {
  const all = page.node.Resources();
  const some = all?.lookupMaybe(PDFName.of(kind), PDFDict) ?? page.doc.context.obj({});
  some.set(PDFName.of(key), value);
  all?.set(PDFName.of(kind), some);
}

/** A page of its own, of 1000×1000 points, that paints this. */
export async function aPage(content: string): Promise<PDFPage> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([1000, 1000]);
  page.node.set(PDFName.of('Resources'), document.context.obj({}));
  paint(page, content);
  return page;
}
