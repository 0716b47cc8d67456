import type { PDFPage } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { finishPdf } from '#press/finish/finish.ts';
import { printProfile } from '#press/finish/print-profile.ts';
import type { Expected } from '#press/preflight/check.ts';
import { addResource, changed, paint } from '#press/preflight/fixtures.ts';
import { points, slug } from '#press/typeset/typesetter.ts';
import { layOut } from './make-sheet.ts';
import { expectedOf } from './preflight-sheets.ts';
import { sheetOf } from './sheets/sheet.ts';
import { openSheetTypesetter } from './typesetter.ts';

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
  const typesetter = await openSheetTypesetter();
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
