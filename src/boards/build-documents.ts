import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentPdfPath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { documentGlyphs } from '#press/document-glyphs.ts';
import { finishPdf } from '#press/finish/finish.ts';
import { missingGlyphs } from '#press/glyphs.ts';
import { inDocuments } from './glyph-losses.ts';
import { openPress } from './press.ts';
import { type DocumentSheet, documentSheet } from './sheets/document.ts';
import type { Fit, Typesetter } from '#press/typeset/typesetter.ts';

export interface BuiltDocuments {
  readonly made: number;
  readonly cached: number;
  /** The PDFs, as paths below the output folder. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

export interface DocumentOptions {
  readonly cacheDir: string;
  /** Where the PDFs go; without it they are only made and checked. */
  readonly outDir?: string;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/**
 * Makes the PDF of every public document whose full text is there, by GB/T 9704-2012. One with an
 * error leaves no file.
 */
export async function buildDocuments(
  offices: readonly Office[],
  { cacheDir, outDir, onProgress }: DocumentOptions,
): Promise<BuiltDocuments> {
  const jobs = offices.flatMap((office) =>
    publicItems(office, 'document').flatMap((document) => {
      const sheet = documentSheet(document, office);
      return sheet ? [{ office, document, sheet }] : [];
    }),
  );
  const files: string[] = [];
  const findings: Finding[] = [];
  if (jobs.length === 0) return { made: 0, cached: 0, files, findings };

  const press = await openPress(cacheDir, 'documents');
  const covers = await documentGlyphs();
  try {
    for (const [index, { office, document, sheet }] of jobs.entries()) {
      onProgress?.(index, jobs.length, sheet.number);
      const { file } = document;
      const { size } = sheet;
      const tofu = missingGlyphs(file, sheet, covers, inDocuments);
      findings.push(...tofu);
      if (hasErrors(tofu)) continue;
      const finished = await press.finish(
        {
          sheet,
          media: office.media,
          parts: ['pdf'],
          expected: { file, size, type: typeScale(size), marks: false, pictures: [] },
          make: (typesetter) => setDocument(sheet, file, typesetter),
        },
        findings,
      );
      if (!finished) continue;
      const path = documentPdfPath(office.id, document.id).slice(1);
      files.push(path);
      if (!outDir) continue;
      await mkdir(dirname(join(outDir, path)), { recursive: true });
      await writeFile(join(outDir, path), finished.pdf);
    }
    onProgress?.(jobs.length, jobs.length, '');
    return { ...press.counts, files, findings };
  } finally {
    await press.close();
  }
}

async function setDocument(sheet: DocumentSheet, file: string, typesetter: Typesetter) {
  const artwork = await typesetter.typeset(sheet.template, sheet, new Map());
  const findings = crowdedHead(file, sheet, artwork.fits);
  if (findings.length > 0) return { findings };
  const { title, issuer, issuedOn: date, size } = sheet;
  return { pdf: await finishPdf(artwork.pdf, { title, issuer, date, size }) };
}

/** The head must be legible and leave room for text on the first page (GB/T 9704-2012, 7.3.3). */
const crowdedHead = (file: string, sheet: DocumentSheet, fits: readonly Fit[]): Finding[] =>
  fits.some((fit) => !fit.fits)
    ? [
        {
          code: 'document-head-crowded',
          severity: 'error',
          file,
          message: `公文的版头和标题占满了首页，首页上排不下正文：发文机关 ${sheet.issuers.length} 个，标题 ${[...sheet.title].length} 个字`,
          hint: '标题改短些，或者发文机关用规范化简称，比如“青禾乡人民政府”；联合行文的机关太多时，由主办机关单独发',
        },
      ]
    : [];
