import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '#model/finding.ts';
import { hasErrors } from '#model/finding.ts';
import type { Office } from '#model/library.ts';
import type { PrintOrder } from '#model/print-order.ts';
import { finishPdf } from '../finish/finish.ts';
import { expectedOf } from '../preflight-sheets.ts';
import { jpegInks } from '../preflight/jpeg-inks.ts';
import { type PreflightReport, preflightPdf } from '../preflight/preflight.ts';
import { writeJpeg } from '../raster/jpeg.ts';
import { outlinePdf } from '../raster/outline-pdf.ts';
import type { Raster } from '../raster/raster.ts';
import { renderRaster } from '../raster/render-raster.ts';
import { writeTiff } from '../raster/tiff.ts';
import type { Artwork } from '../typeset/typesetter.ts';
import type { BoardSheet } from './package-sheets.ts';
import type { PlannedFile } from './print-files.ts';

/** What the files of a package are made of. */
export interface Material {
  readonly sheet: BoardSheet;
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
    if (one.made === 'tiff') {
      await writeTiff(await draw(material, one.page, one.ppi), path);
      continue;
    }
    if (one.made === 'jpeg') {
      await writeJpeg(join(folder, one.from), one.ppi, path);
      continue;
    }
    const pdf = await makePdf(one.made, material);
    const { office, sheet, file } = material;
    const expected = expectedOf(sheet, file, office.media, one.made === 'offset');
    const report = await preflightPdf(pdf, expected, jpegInks);
    checked.push({ name: one.name, report });
    if (hasErrors(report.problems)) break;
    await writeFile(path, pdf);
  }
  return checked;
}

const draw = ({ artwork, sheet, order }: Material, page: number, ppi: number): Promise<Raster> =>
  renderRaster(artwork, {
    size: sheet.size,
    page,
    ppi,
    black: order.black,
    whiteEdge: order.whiteEdge,
  });

/** For the press with marks and live text; else the finished size with its text as outlines. */
async function makePdf(
  made: 'offset' | 'outlines',
  { sheet, artwork }: Material,
): Promise<Uint8Array> {
  const { title, size, imprint } = sheet;
  const { issuer, date, code, number } = imprint;
  const facts = { title, size, issuer, date };
  if (made === 'outlines') return finishPdf(await outlinePdf(artwork, size), facts);
  const jobLine = `${code} 第${number}次更新 ${size.width}×${size.height}mm`;
  return finishPdf(artwork.pdf, { ...facts, marks: { jobLine } });
}

/** What keeps a package from being made, and what is only to be noted. */
export const problemsOf = (checked: readonly CheckedFile[]): Finding[] =>
  checked.flatMap(({ report }) => report.problems);
