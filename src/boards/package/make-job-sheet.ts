import sharp from 'sharp';
import { finishPdf } from '#press/finish/finish.ts';
import type { Layout } from '../make-sheet.ts';
import { printProfile } from '#press/finish/print-profile.ts';
import { previewOf } from '#press/preview.ts';
import { jobSheet } from '../sheets/job-sheet.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { type PackageJob, orderOf } from './package-sheets.ts';
import type { PlannedFile } from './print-files.ts';

/** Most sheets in the picture to sign. */
const mostShown = 6;

/** 制作单 and 确认稿 of a package as one PDF, with a small picture of each sheet. */
export async function makeJobSheet(
  { office, board, sheet }: PackageJob,
  name: string,
  files: readonly PlannedFile[],
  { artwork, photos }: Layout,
  typesetter: Typesetter,
): Promise<Uint8Array> {
  const pictures = new Map<string, Buffer>();
  for (let page = 0; page < Math.min(artwork.pages, mostShown); page++) {
    const screen = await previewOf(artwork.svg, photos, sheet.size, page);
    pictures.set(`sheet-${page + 1}.jpg`, await inInks(screen));
  }
  const { pages } = artwork;
  const data = jobSheet({
    board,
    office,
    sheet,
    order: orderOf({ office, board, sheet }),
    pages,
    name,
    files,
    pictures: [...pictures.keys()],
  });
  const set = await typesetter.typeset(data.template, data, pictures);
  return finishPdf(set.pdf, {
    title: data.title,
    size: data.size,
    issuer: data.imprint.issuer,
    date: data.imprint.date,
  });
}

/** The finished file says that all in it is CMYK. */
const inInks = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).withIccProfile(printProfile, { attach: false }).jpeg({ quality: 90 }).toBuffer();
