import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '#model/basics/finding.ts';
import { hasErrors } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { PrintOrder } from '#model/boards/print-order.ts';
import { finishPdf } from '#press/finish/finish.ts';
import { expectedOf } from '../preflight-sheets.ts';
import { jpegInk } from '#press/preflight/jpeg-inks.ts';
import { type PreflightReport, preflightPdf } from '#press/preflight/preflight.ts';
import { preflightRaster } from '#press/preflight/raster.ts';
import { writeJpeg } from '#press/raster/jpeg.ts';
import { outlinePdf } from '#press/raster/outline-pdf.ts';
import { renderRaster } from '#press/raster/render-raster.ts';
import { writeTiff } from '#press/raster/tiff.ts';
import type { Artwork } from '#press/typeset/typesetter.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { PlannedFile } from './print-files.ts';
import { tooManyDots } from './too-many-dots.ts';

/** What the files of a package are made of. */
export interface Material {
  readonly sheet: Sheet;
  readonly artwork: Artwork;
  readonly office: Office;
  readonly order: PrintOrder;
  /** The board's file, for findings. */
  readonly file: string;
}

/** A file that was checked. */
export interface CheckedFile {
  readonly name: string;
  readonly report: PreflightReport;
}

/**
 * Makes the planned files in a folder and checks each. Stops at the first with an error, which
 * comes back in its report.
 */
export async function makeFiles(
  planned: readonly PlannedFile[],
  material: Material,
  folder: string,
  onFile: (name: string) => void,
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const one of planned) {
    onFile(one.name);
    const path = join(folder, one.name);
    const report =
      one.made === 'tiff' || one.made === 'jpeg'
        ? await makeRaster(one, material, path, folder)
        : await makePdf(one.made, material, path);
    checked.push({ name: one.name, report });
    if (hasErrors(report.problems)) break;
  }
  return checked;
}

/** A TIFF, or the JPEG of one. */
async function makeRaster(
  planned: Extract<PlannedFile, { ppi: number }>,
  { artwork, sheet, order, file }: Material,
  path: string,
  folder: string,
): Promise<PreflightReport> {
  const { ppi } = planned;
  const { size, imprint } = sheet;
  const { black, whiteEdge } = order;
  const problems = tooManyDots(file, { size, whiteEdge, ppi });
  if (problems.length > 0) return { problems, facts: [], unproven: [] };
  if (planned.made === 'jpeg') await writeJpeg(join(folder, planned.from), ppi, path);
  else {
    const { page } = planned;
    await writeTiff(await renderRaster(artwork, { size, page, ppi, black, whiteEdge }), path);
  }
  const { address } = imprint;
  return preflightRaster(path, { file, size, ppi, black, whiteEdge, address });
}

/** For the press with marks and live text; else the finished size with its text as outlines. */
async function makePdf(
  made: 'offset' | 'outlines',
  { sheet, artwork, office, file }: Material,
  path: string,
): Promise<PreflightReport> {
  const { title, size, imprint } = sheet;
  const { issuer, date, code, number } = imprint;
  const facts = { title, size, issuer, date };
  const marks = made === 'offset';
  const jobLine = `${code} 第${number}次更新 ${size.width}×${size.height}mm`;
  const pdf = marks
    ? await finishPdf(artwork.pdf, { ...facts, marks: { jobLine } })
    : await finishPdf(await outlinePdf(artwork, size), facts);
  await writeFile(path, pdf);
  const expected = expectedOf(sheet, file, office.media, marks ? 'press' : 'outlines');
  return preflightPdf(pdf, expected, jpegInk);
}

/** What keeps a package from being made, and what is only to be noted. */
export const problemsOf = (checked: readonly CheckedFile[]): Finding[] =>
  checked.flatMap(({ report }) => report.problems);
