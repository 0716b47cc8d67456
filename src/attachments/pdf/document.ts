import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { Refusal, unreadable } from '../refusal.ts';

export const nameOf = (name: string): PDFName => PDFName.of(name);

/**
 * Works with a PDF as it is. What is broken in it comes to light anywhere, as an error of the library:
 * then it throws `Refusal`, as for one that does not open.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  work: (document: PDFDocument) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(await PDFDocument.load(bytes, { updateMetadata: false }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof EncryptedPDFError) throw unreadable('加了密码，或者限制了复制和打印');
    throw unreadable('这个 PDF 已经损坏，或者没有下载完');
  }
}

/**
 * Must the bytes stay as they are? A signature covers them; sheets for the press, the product's own
 * too, are checked as they are (PDF/X); forms of XFA say everything twice.
 */
export function mustStay(document: PDFDocument): boolean {
  const { catalog, context } = document;
  const form = catalog.lookupMaybe(nameOf('AcroForm'), PDFDict);
  const fields = context
    .enumerateIndirectObjects()
    .some(
      ([, object]) =>
        object instanceof PDFDict &&
        object.get(nameOf('FT')) === nameOf('Sig') &&
        object.has(nameOf('V')),
    );
  return (
    fields || catalog.has(nameOf('Perms')) || form?.has(nameOf('XFA')) === true || isPress(document)
  );
}

/** Is it a sheet for the press, which says who made it in a way that is meant to be read? */
export const isPress = ({ catalog }: PDFDocument): boolean =>
  (catalog.lookupMaybe(nameOf('OutputIntents'), PDFArray)?.asArray() ?? []).some((entry) => {
    const intent = catalog.context.lookup(entry);
    return intent instanceof PDFDict && intent.get(nameOf('S')) === nameOf('GTS_PDFX');
  });

/** Everything that can be reached from the root, each object once; `visit` may change it. */
export function walk(document: PDFDocument, visit: (object: PDFObject) => void): Set<PDFRef> {
  const { context } = document;
  const seen = new Set<PDFRef>();
  const root = context.trailerInfo.Root;
  const todo: PDFObject[] = root ? [root] : [];
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next instanceof PDFRef) {
      if (seen.has(next)) continue;
      seen.add(next);
      const object = context.lookup(next);
      if (object) todo.push(object);
      continue;
    }
    visit(next);
    if (next instanceof PDFArray) todo.push(...next.asArray());
    const dict = next instanceof PDFStream ? next.dict : next;
    if (dict instanceof PDFDict) todo.push(...dict.values());
  }
  return seen;
}

/** A text that stands in an object: a title, a note, the value of a field. */
export function textOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined;
  try {
    return object.decodeText();
  } catch {
    return object.asString();
  }
}

/** Is it a picture of pixels, and none of the masks of one? */
export const isPictureStream = (object: PDFObject): object is PDFStream =>
  object instanceof PDFStream && object.dict.get(nameOf('Subtype')) === nameOf('Image');
