import { join } from 'node:path';
import { makePackages } from '#boards/package/make-packages.ts';
import { hasErrors } from '#model/basics/finding.ts';
import { countFindings, formatFindings } from '../../print-findings.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { workplace } from '../../workplace.ts';
import { findBoard } from './find-board.ts';
import { readContent, stoppedByErrors } from './read-content.ts';

/** `npm run boards -- --package [编号……]`: what a print shop needs, into `out/print/`. */
export async function packBoards(
  words: readonly string[],
  office: string | undefined,
  shell: Shell,
): Promise<number> {
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const { offices, portal } = library;
  const named = words.map((word) => findBoard(offices, word).board);
  const ofOffice = office === undefined ? undefined : offices.flatMap((one) => one.items.board);
  const only = named.length > 0 ? named : ofOffice;
  const { packages, findings } = await makePackages(offices, portal, {
    cacheDir: workplace(shell.cwd).cache,
    outDir: join(shell.cwd, 'out', 'print'),
    ...(only && { only: new Set(only) }),
    onProgress: shell.progress,
    onPackage: (name) => shell.out(join('out', 'print', `${name}.zip`)),
    onStop: shell.onStop,
  });
  if (findings.length > 0) shell.say(formatFindings(findings));
  shell.say(
    `印制包 ${packages} 个，在 out/print/；检查记录留在 out/print/report/；${countFindings(findings)}`,
  );
  return hasErrors(findings) ? exitCodes.findings : exitCodes.ok;
}
