import type { Finding } from '#model/basics/finding.ts';
import { finishPdf } from '#press/finish/finish.ts';
import type { Fit, Typesetter } from '#press/typeset/typesetter.ts';
import type { DocumentSheet } from './sheets/document.ts';

/** Typesets a document and finishes it, or says what keeps it from that. `file` is for findings. */
export async function makeDocument(
  sheet: DocumentSheet,
  file: string,
  typesetter: Typesetter,
): Promise<{ readonly pdf: Uint8Array } | { readonly findings: readonly Finding[] }> {
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
