import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { coveredBy, missingGlyphs } from '#press/glyphs.ts';
import { onBoards } from '#boards/glyph-losses.ts';
import { makeSheet } from '#boards/make-sheet.ts';
import { signOffSheet } from '#boards/sheets/sign-off.ts';
import { writeWhole } from '#disk/write-whole.ts';
import { readFonts } from '#press/typeset/fonts.ts';
import { openSheetTypesetter } from '#boards/typesetter.ts';
import { type Finding, hasErrors } from '#model/basics/finding.ts';
import { formatFindings } from '../../print-findings.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { findItem } from '../find-item.ts';
import { readContent } from '../boards/read-content.ts';

/** `npm run sign-off -- 事项`: the sheet 审签单 that goes round before an item is published. */
export async function makeSignOff(
  word: string,
  office: string | undefined,
  shell: Shell,
): Promise<number> {
  const library = await readContent(shell, office);
  const { portal, findings } = library;
  const found = findItem(library, word);
  const sheet = signOffSheet(found.item, found.office, portal);
  const { file, id } = found.item;
  const problems: Finding[] = findings.filter((finding) => finding.file === file);
  problems.push(...missingGlyphs(file, sheet, (await readFonts()).map(coveredBy), onBoards));
  const typesetter = await openSheetTypesetter();
  try {
    const made = await makeSheet(sheet, found.office, file, typesetter);
    if ('findings' in made) {
      shell.say(formatFindings(made.findings));
      return exitCodes.findings;
    }
    const path = join('out', 'print', `审签单-${id}.pdf`);
    await mkdir(join(shell.cwd, 'out', 'print'), { recursive: true });
    await writeWhole(join(shell.cwd, path), made.pdf);
    if (problems.length > 0) shell.say(formatFindings(problems));
    shell.out(path);
    if (hasErrors(problems)) shell.say('上面的错误改好以后才能发布；审签前请先改，再重做审签单');
    return exitCodes.ok;
  } finally {
    await typesetter.close();
  }
}
