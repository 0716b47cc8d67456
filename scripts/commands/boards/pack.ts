import { join } from 'node:path';
import { buildBoards } from '#boards/build-boards.ts';
import { makePackage } from '#boards/package/make-package.ts';
import { packageSheets } from '#boards/package/package-sheets.ts';
import { openTypesetter } from '#boards/typeset/open-typesetter.ts';
import { publicItems } from '#model/audience.ts';
import { hasErrors } from '#model/finding.ts';
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
  const wanted = offices.flatMap((one) =>
    publicItems(one, 'board')
      .filter((board) => named.length === 0 || named.includes(board))
      .map((board) => ({ office: one, board })),
  );
  const made = await buildBoards(offices, portal, {
    cacheDir: workplace(shell.cwd).cache,
    only: (board) => wanted.some((one) => one.board === board),
    onProgress: (done, total, label) => shell.progress(`检查公示牌 ${done}/${total} ${label}`),
  });
  const findings = [...made.findings];
  const outDir = join(shell.cwd, 'out', 'print');
  const taken = new Set<string>();
  let packages = 0;
  const typesetter = await openTypesetter();
  shell.onStop(() => typesetter.close());
  try {
    for (const [index, { office: one, board }] of wanted.entries()) {
      if (hasErrors(made.findings.filter(({ file }) => file === board.file))) continue;
      const onStep = (step: string) =>
        shell.progress(`印制包 ${index + 1}/${wanted.length} ${board.code} ${step}`);
      for (const sheet of packageSheets(board, one, portal)) {
        const job = { office: one, board, sheet };
        const packed = await makePackage(job, typesetter, { outDir, taken, onStep });
        findings.push(...packed.findings);
        if (!packed.name) continue;
        packages++;
        shell.out(join('out', 'print', `${packed.name}.zip`));
      }
    }
  } finally {
    await typesetter.close();
  }
  if (findings.length > 0) shell.say(formatFindings(findings));
  shell.say(
    `印制包 ${packages} 个，在 out/print/；检查记录留在 out/print/report/；${countFindings(findings)}`,
  );
  return hasErrors(findings) ? exitCodes.findings : exitCodes.ok;
}
