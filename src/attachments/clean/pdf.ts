import { PDFArray, PDFDict, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { isPictureStream, mustStay, nameOf, withPdf, walk } from '../pdf/document.ts';
import { cleanJpeg } from './jpeg.ts';

/** What of the whole file tells of its making, runs by itself, or carries other files. */
const ofFile = [
  ...['Metadata', 'OpenAction', 'AA', 'AF', 'PieceInfo', 'Collection', 'URI', 'Threads'],
  ...['SpiderInfo', 'Legal', 'Requirements', 'DSS'],
];
/** Of every object in it. */
const ofObjects = ['Metadata', 'PieceInfo', 'LastModified', 'AA', 'AF', 'Thumb'];
/** Notes of whoever worked on it, and what plays or carries something. */
const notes = new Set(
  [
    ...['Text', 'Popup', 'FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D', 'Caret'],
  ].map(nameOf),
);
/** Who marked something, when, and what they said of it. */
const ofNotes = ['T', 'NM', 'M', 'CreationDate', 'Subj', 'RC', 'Popup', 'IRT'];
/** Actions that lead to another place and do nothing else. */
const harmless = new Set(['GoTo', 'URI', 'Named'].map(nameOf));

/**
 * A PDF without authors, notes, earlier versions, files within it and the positions of its photos; its
 * pages look the same. One that must stay as it is comes back so. Throws `Refusal`.
 */
export const cleanPdf = (bytes: Uint8Array): Promise<Uint8Array> =>
  withPdf(bytes, async (document) => (mustStay(document) ? bytes : cleaned(document)));

function cleaned(document: PDFDocument): Promise<Uint8Array> {
  const { catalog, context } = document;
  for (const key of ofFile) catalog.delete(nameOf(key));
  const names = catalog.lookupMaybe(nameOf('Names'), PDFDict);
  for (const key of names?.keys() ?? []) if (key !== nameOf('Dests')) names?.delete(key);
  cleanNotes(document);
  const { trailerInfo } = context;
  delete trailerInfo.Info;
  delete trailerInfo.ID;

  const reached = walk(document, (object) => {
    const dict = isPictureStream(object) ? object.dict : object;
    if (dict instanceof PDFDict) for (const key of ofObjects) dict.delete(nameOf(key));
    if (object instanceof PDFRawStream && isPictureStream(object)) cleanPhoto(object);
  });
  // What an editor saved before stays in the file until it is written anew.
  for (const [ref] of context.enumerateIndirectObjects())
    if (!reached.has(ref)) context.delete(ref);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** Takes notes from the pages; marks that are part of how they look stay, without who made them. */
function cleanNotes(document: PDFDocument): void {
  const { context } = document;
  for (const { node } of document.getPages()) {
    const found = node.lookupMaybe(nameOf('Annots'), PDFArray);
    if (!found) continue;
    const kept = found.asArray().filter((entry) => {
      const note = context.lookup(entry);
      return note instanceof PDFDict && keepsNote(note);
    });
    if (kept.length > 0) node.set(nameOf('Annots'), context.obj(kept));
    else node.delete(nameOf('Annots'));
  }
}

function keepsNote(note: PDFDict): boolean {
  const kind = note.get(nameOf('Subtype'));
  if (notes.has(kind as ReturnType<typeof nameOf>)) return false;
  const action = note.lookupMaybe(nameOf('A'), PDFDict);
  if (action && !harmless.has(action.get(nameOf('S')) as ReturnType<typeof nameOf>))
    note.delete(nameOf('A'));
  // The name of a field stands where that of an author does; a text box shows what it says.
  if (kind === nameOf('Widget')) return true;
  for (const key of ofNotes) note.delete(nameOf(key));
  if (kind !== nameOf('FreeText') && kind !== nameOf('Link')) note.delete(nameOf('Contents'));
  return true;
}

/** A photo that lies in the file as the JPEG it was. */
function cleanPhoto(stream: PDFRawStream): void {
  const filter = stream.dict.lookup(nameOf('Filter'));
  const [only, ...more] = filter instanceof PDFArray ? filter.asArray() : [filter];
  if (only !== nameOf('DCTDecode') || more.length > 0) return;
  const photo = cleanJpeg(stream.contents, false);
  if (photo && photo.length !== stream.contents.length) stream.updateContents(photo);
}
