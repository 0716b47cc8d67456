import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentPdfPath } from '#model/address.ts';
import { publicItems } from '#model/audience.ts';
import { type Finding, hasErrors } from '#model/finding.ts';
import type { Office } from '#model/library.ts';
import { typeScale } from '#model/sheet-size.ts';
import { openSheetCache } from './cache.ts';
import { documentGlyphs } from './document-glyphs.ts';
import { finishPdf } from './finish/finish.ts';
import { missingGlyphs } from './glyphs.ts';
import { openPreflight } from './preflight-sheets.ts';
import { type DocumentSheet, documentSheet } from './sheets/document.ts';
import { openTypesetter } from './typeset/open-typesetter.ts';
import type { Fit, Typesetter } from './typeset/typesetter.ts';

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

  const cache = await openSheetCache(join(cacheDir, 'boards'));
  const preflight = await openPreflight(cache);
  const covers = await documentGlyphs();
  let typesetter: Typesetter | undefined;
  let [made, cached] = [0, 0];
  try {
    for (const [index, { office, document, sheet }] of jobs.entries()) {
      onProgress?.(index, jobs.length, sheet.number);
      const { file } = document;
      const tofu = missingGlyphs(file, sheet, covers, '公文里');
      findings.push(...tofu);
      if (hasErrors(tofu)) continue;

      const key = cache.key(sheet, office.media);
      let pdf: Uint8Array | undefined = await cache.get(key, 'pdf');
      if (pdf) cached++;
      else {
        typesetter ??= await openTypesetter('documents');
        const artwork = await typesetter.typeset(sheet.template, sheet, new Map());
        const crowded = crowdedHead(file, sheet, artwork.fits);
        findings.push(...crowded);
        if (crowded.length > 0) continue;
        const { title, issuer, issuedOn: date, size } = sheet;
        pdf = await finishPdf(artwork.pdf, { title, issuer, date, size });
        await cache.put(key, 'pdf', pdf);
        made++;
      }
      const type = typeScale(sheet.size);
      const expected = { file, size: sheet.size, type, marks: false, pictures: [] };
      const { problems } = await preflight(key, pdf, expected);
      findings.push(...problems);
      if (hasErrors(problems)) continue;

      const path = documentPdfPath(office.id, document.id).slice(1);
      files.push(path);
      if (!outDir) continue;
      await mkdir(dirname(join(outDir, path)), { recursive: true });
      await writeFile(join(outDir, path), pdf);
    }
    onProgress?.(jobs.length, jobs.length, '');
  } finally {
    await typesetter?.close();
  }
  return { made, cached, files, findings };
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
