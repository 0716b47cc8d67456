import { PDFDict, PDFDocument, PDFName, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { finishPdf } from '../finish/finish.ts';
import { layOut } from '#boards/make-sheet.ts';
import { expectedOf } from '#boards/preflight-sheets.ts';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { printProfile } from '#boards/photos.ts';
import { openTypesetter } from '../typeset/open-typesetter.ts';
import { points, slug } from '../typeset/typesetter.ts';
import type { Expected } from './check.ts';

/** Where the picture of the sheet lies, millimetres from the lower left of the finished sheet. */
const place = { x: 430, y: 260, width: 60, height: 45 };

/** The first board of an office as the print shop gets it, with a picture put on it. */
export async function aFinishedSheet(
  office: Office,
  portal: Portal,
): Promise<{ pdf: Uint8Array; expected: Expected }> {
  const [board] = office.items.board;
  const sheet = board && sheetOf(board, office, portal);
  if (!sheet) throw new Error('The board shows nothing');
  const typesetter = await openTypesetter();
  const { artwork } = await layOut(sheet, office, typesetter).finally(() => typesetter.close());
  const { title, size, imprint } = sheet;
  const { issuer, date } = imprint;
  const marks = { jobLine: 'QH-B07' };
  const finished = await finishPdf(artwork.pdf, { title, size, issuer, date, marks });
  const picture = await aPicture();
  const { file, ...rest } = expectedOf(sheet, board.file, office.media, 'press');
  const { width, height } = place;
  return {
    pdf: await changed(finished, (page) => putPicture(page, picture)),
    expected: {
      file,
      ...rest,
      pictures: [{ file: 'media/lamp.jpg', width, height, resolution: 150 }],
    },
  };
}

/** A green picture in CMYK of 150 ppi. */
const pixels = { width: 354, height: 266 };
const aPicture = (): Promise<Buffer> =>
  sharp({ create: { ...pixels, channels: 3, background: '#3a7f5a' } })
    .withIccProfile(printProfile, { attach: false })
    .jpeg()
    .toBuffer();

function putPicture(page: PDFPage, jpeg: Buffer): void {
  const { context } = page.doc;
  const image = context.stream(jpeg, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: pixels.width,
    Height: pixels.height,
    ColorSpace: 'DeviceCMYK',
    BitsPerComponent: 8,
    Decode: [1, 0, 1, 0, 1, 0, 1, 0],
    Filter: 'DCTDecode',
  });
  addResource(page, 'XObject', 'Picture', context.register(image));
  const [width, height, x, y] = [place.width, place.height, place.x + slug, place.y + slug].map(
    points,
  );
  paint(page, `${width} 0 0 ${height} ${x} ${y} cm /Picture Do`);
}

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
