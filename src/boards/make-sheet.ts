import type { Finding } from '#model/finding.ts';
import type { Office } from '#model/library.ts';
import { finishPdf } from './finish/finish.ts';
import { overflows } from './overflow.ts';
import { printPhoto, screenPhoto } from './photos.ts';
import { previewOf } from './preview.ts';
import { qrOutline } from './qr.ts';
import type { SheetPicture } from './sheets/card-pictures.ts';
import { type Sheet, picturesOf } from './sheets/sheet.ts';
import type { Typesetter } from './typeset/typesetter.ts';

/** A sheet as the press and the site get it, or what keeps it from being made. */
export type MadeSheet =
  | { readonly pdf: Uint8Array; readonly preview: Buffer }
  | { readonly findings: readonly Finding[] };

/** Typesets a sheet and finishes it. `file` is the board's, for findings. */
export async function makeSheet(
  sheet: Sheet,
  office: Office,
  file: string,
  typesetter: Typesetter,
): Promise<MadeSheet> {
  const data = {
    ...sheet,
    imprint: { ...sheet.imprint, qr: qrOutline(sheet.imprint.address) },
  };
  const pictures = picturesOf(sheet);
  const print = await prepare(pictures, office, printPhoto);
  const set = await typesetter.typeset(sheet.template, data, print);
  const findings = overflows(file, sheet, set.fits);
  if (findings.length > 0) return { findings };
  const { title, size, imprint } = sheet;
  const pdf = await finishPdf(set.pdf, {
    title,
    size,
    issuer: imprint.issuer,
    date: imprint.date,
  });
  // A screen can't show CMYK pictures: they are set again in RGB.
  const { svg } =
    pictures.length === 0
      ? set
      : await typesetter.typeset(
          sheet.template,
          data,
          await prepare(pictures, office, screenPhoto),
        );
  return { pdf, preview: await previewOf(svg, size) };
}

async function prepare(
  pictures: readonly SheetPicture[],
  office: Office,
  make: (source: string, picture: SheetPicture) => Promise<Buffer>,
): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>();
  for (const picture of pictures) {
    const media = office.media.get(picture.file);
    if (media) made.set(picture.name, await make(media.source, picture));
  }
  return made;
}
