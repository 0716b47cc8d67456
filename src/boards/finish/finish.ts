import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { CivilDate } from '#model/date.ts';
import { points, slug } from '../typeset/typesetter.ts';

export interface FinishOptions {
  readonly title: string;
  readonly issuer: string;
  /** Date of the content: the file carries no other. */
  readonly date: CivilDate;
  /** Finished size, millimetres. */
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Makes the PDF of a sheet final: every box the exact finished size, title and issuer as the only
 * metadata, dates and id from the content, so that the same content gives the same bytes.
 */
export async function finishPdf(pdf: Uint8Array, options: FinishOptions): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const [width, height] = [points(options.size.width), points(options.size.height)];
  for (const page of document.getPages()) {
    const around = points(slug);
    page.setMediaBox(around, around, width, height);
    page.setCropBox(around, around, width, height);
    page.setBleedBox(around, around, width, height);
    page.setTrimBox(around, around, width, height);
  }
  drop(document, document.catalog.get(PDFName.of('Metadata')));
  document.catalog.delete(PDFName.of('Metadata'));
  drop(document, document.context.trailerInfo.Info);
  document.context.trailerInfo.Info = document.context.register(document.context.obj({}));
  document.setTitle(options.title);
  document.setAuthor(options.issuer);
  const day = new Date(`${options.date}T00:00:00Z`);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const id = PDFHexString.of(createHash('md5').update(pdf).digest('hex'));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Takes an object out of the file: what nothing points to any more would be saved all the same. */
function drop(document: PDFDocument, object: PDFObject | undefined): void {
  if (object instanceof PDFRef) document.context.delete(object);
}
