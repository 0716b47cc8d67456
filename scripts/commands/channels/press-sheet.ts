import { PDFDocument } from '@cantoo/pdf-lib';
import { coveredBy, missingGlyphs } from '#press/glyphs.ts';
import { onBoards } from '#boards/glyph-losses.ts';
import { makeSheet } from '#boards/make-sheet.ts';
import { expectedOf } from '#boards/preflight-sheets.ts';
import type { Press } from '#boards/press.ts';
import type { LetterSheet } from '#boards/sheets/letter.ts';
import { readFonts } from '#press/typeset/fonts.ts';
import type { ChannelSheet } from '#exports/channels/making.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';

/** A finished letter, and what was left out so that it stands on one page. */
interface PressedSheet {
  readonly pdf: Uint8Array;
  readonly without: readonly string[];
}

/** Sets a letter, shorter where that saves a page, and checks its PDF; `undefined` where it has errors. */
export async function pressSheet(
  { sheet, shorter, file }: ChannelSheet,
  office: Office,
  press: Press,
  findings: Finding[],
): Promise<PressedSheet | undefined> {
  const undrawn = missingGlyphs(file, sheet, (await readFonts()).map(coveredBy), onBoards);
  findings.push(...undrawn);
  if (hasErrors(undrawn)) return undefined;
  const whole = await pdfOf(sheet, file, office, press, findings);
  if (!whole) return undefined;
  if (shorter.without.length === 0 || (await pagesOf(whole)) === 1)
    return { pdf: whole, without: [] };
  const short = await pdfOf(shorter.sheet, file, office, press, findings);
  return short && (await pagesOf(short)) === 1
    ? { pdf: short, without: shorter.without }
    : { pdf: whole, without: [] };
}

const pagesOf = async (pdf: Uint8Array): Promise<number> =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();

const pdfOf = async (
  sheet: LetterSheet,
  file: string,
  office: Office,
  press: Press,
  findings: Finding[],
): Promise<Uint8Array | undefined> =>
  (
    await press.finish(
      {
        sheet,
        media: office.media,
        parts: ['pdf'],
        expected: expectedOf(sheet, file, office.media, 'screen'),
        make: (typesetter) => makeSheet(sheet, office, file, typesetter),
      },
      findings,
    )
  )?.pdf;
