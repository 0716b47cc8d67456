import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import { finishPdf } from '#press/finish/finish.ts';
import { overflows } from './overflow.ts';
import { type Photo, type PhotoMaker, makePhoto } from '#press/photos.ts';
import { previewOf } from '#press/preview.ts';
import { qrOutline } from '#press/qr.ts';
import { picturesOf } from './sheets/pictures-of.ts';
import type { AnySheet } from './sheets/sheet.ts';
import type { Artwork, Typesetter } from '#press/typeset/typesetter.ts';

/** A sheet as the press and the site get it, or what keeps it from being made. */
export type MadeSheet =
  | { readonly pdf: Uint8Array; readonly preview: Buffer }
  | { readonly findings: readonly Finding[] };

/** A sheet laid out, with its pictures in CMYK, and the same pictures for the screen. */
export interface Layout {
  readonly artwork: Artwork;
  readonly photos: readonly Photo[];
}

/** Lays a sheet out, before it is finished for anybody. */
export async function layOut(
  sheet: AnySheet,
  office: Office,
  typesetter: Typesetter,
  photoOf: PhotoMaker = makePhoto,
): Promise<Layout> {
  const photos = new Map<string, Photo>();
  for (const picture of picturesOf(sheet)) {
    const media = office.media.get(picture.file);
    if (media) photos.set(picture.name, await photoOf(media, picture, sheet.type));
  }
  const { imprint } = sheet;
  // What has no page has no QR code.
  const qr = imprint.address === undefined ? {} : { qr: qrOutline(imprint.address) };
  const code = sheet.template === 'sign-off' && {
    code: { ...sheet.code, qr: qrOutline(sheet.code.text) },
  };
  const data = { ...sheet, ...code, imprint: { ...imprint, ...qr } };
  const pictures = new Map([...photos].map(([name, { print }]) => [name, print]));
  const artwork = await typesetter.typeset(sheet.template, data, pictures);
  return { artwork, photos: [...photos.values()] };
}

/** Typesets a sheet and finishes it. `file` is the board's, for findings. */
export async function makeSheet(
  sheet: AnySheet,
  office: Office,
  file: string,
  typesetter: Typesetter,
  photoOf?: PhotoMaker,
): Promise<MadeSheet> {
  const { artwork, photos } = await layOut(sheet, office, typesetter, photoOf);
  const findings = overflows(file, sheet, artwork.fits);
  if (findings.length > 0) return { findings };
  const { title, size, imprint } = sheet;
  const { issuer, date } = imprint;
  // The preview is drawn by other threads: it costs no time while this one finishes the PDF.
  const [preview, pdf] = await Promise.all([
    previewOf(artwork.svg, photos, size),
    finishPdf(artwork.pdf, { title, size, issuer, date }),
  ]);
  return { pdf, preview };
}
