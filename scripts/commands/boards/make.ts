import { join } from 'node:path';
import { buildBoards } from '#boards/build-boards.ts';
import { hasErrors } from '#model/basics/finding.ts';
import { countFindings, formatFindings } from '../../print-findings.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { workplace } from '../../workplace.ts';
import { readContent, stoppedByErrors } from './read-content.ts';

/** `npm run boards`: the board PDFs alone, into `out/boards/`. */
export async function makeBoards(office: string | undefined, shell: Shell): Promise<number> {
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const made = await buildBoards(library.offices, library.portal, {
    cacheDir: workplace(shell.cwd).cache,
    outDir: join(shell.cwd, 'out', 'boards'),
    onProgress: (done, total, label) => shell.progress(`公示牌 ${done}/${total} ${label}`),
  });
  if (made.findings.length > 0) shell.say(formatFindings(made.findings));
  for (const sheet of made.sheets) shell.out(sheet.file);
  shell.say(`新做 ${made.made} 块，没有变化 ${made.cached} 块；${countFindings(made.findings)}`);
  return hasErrors(made.findings) ? exitCodes.findings : exitCodes.ok;
}
