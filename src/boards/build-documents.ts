import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '#disk/write-whole.ts';
import { documentPdfPath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import type { Office } from '#model/library.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { documentGlyphs } from '#press/document-glyphs.ts';
import { missingGlyphs } from '#press/glyphs.ts';
import { documentFonts } from '#press/typeset/document-fonts.ts';
import { inDocuments } from './glyph-losses.ts';
import { type LookAtPdf, unseen } from './look-at-pdf.ts';
import { makeDocument } from './make-document.ts';
import { openPress } from './press.ts';
import { documentSheet } from './sheets/document.ts';

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
  /** Reads a finished PDF as those who get it will; what it finds stops the file as an error. */
  readonly look?: LookAtPdf;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/**
 * Makes the PDF of every public document whose full text is there, by GB/T 9704-2012. One with an
 * error leaves no file.
 */
export async function buildDocuments(
  offices: readonly Office[],
  { cacheDir, outDir, look = unseen, onProgress }: DocumentOptions,
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

  const press = await openPress(cacheDir, documentFonts);
  const covers = await documentGlyphs();
  try {
    for (const [index, { office, document, sheet }] of jobs.entries()) {
      onProgress?.(index, jobs.length, sheet.number);
      const { file } = document;
      const { size } = sheet;
      const tofu = missingGlyphs(file, sheet, covers, inDocuments);
      findings.push(...tofu.map((one) => ({ ...one, ...placeOf(document, 'title') })));
      if (hasErrors(tofu)) continue;
      const wrong: Finding[] = [];
      const finished = await press.finish(
        {
          sheet,
          media: office.media,
          parts: ['pdf'],
          expected: { file, size, type: typeScale(size), marks: false, pictures: [] },
          make: (typesetter) => makeDocument(sheet, file, typesetter),
        },
        wrong,
      );
      if (finished) wrong.push(...(await look(finished.pdf, file)));
      findings.push(...wrong.map((one) => ({ ...one, ...placeOf(document, 'title') })));
      if (!finished) continue;
      const path = documentPdfPath(office.id, document.id).slice(1);
      files.push(path);
      if (!outDir) continue;
      await mkdir(dirname(join(outDir, path)), { recursive: true });
      await writeWhole(join(outDir, path), finished.pdf);
    }
    onProgress?.(jobs.length, jobs.length, '');
    return { ...press.counts, files, findings };
  } finally {
    await press.close();
  }
}
