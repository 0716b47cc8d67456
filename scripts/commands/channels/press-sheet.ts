import { coveredBy, missingGlyphs } from '#boards/glyphs.ts';
import { makeSheet } from '#boards/make-sheet.ts';
import { expectedOf } from '#boards/preflight-sheets.ts';
import type { Press } from '#boards/press.ts';
import { readFonts } from '#boards/typeset/fonts.ts';
import type { Channels } from '#exports/channels/channels.ts';
import { type Finding, hasErrors } from '#model/finding.ts';
import type { Office } from '#model/library.ts';

/** Sets a letter and checks its PDF as any board's; `undefined` where it has errors. */
export async function pressSheet(
  { sheet, file }: Channels['sheets'][number],
  office: Office,
  press: Press,
  findings: Finding[],
): Promise<Uint8Array | undefined> {
  const undrawn = missingGlyphs(file, sheet, (await readFonts()).map(coveredBy));
  findings.push(...undrawn);
  if (hasErrors(undrawn)) return undefined;
  const finished = await press.finish(
    {
      sheet,
      media: office.media,
      parts: ['pdf'],
      expected: expectedOf(sheet, file, office.media, 'screen'),
      make: (typesetter) => makeSheet(sheet, office, file, typesetter),
    },
    findings,
  );
  return finished?.pdf;
}
