import { join } from 'node:path';
import { buildBoards } from '#boards/build-boards.ts';
import { loadLibrary } from '#library/load.ts';
import { hasErrors } from '#model/finding.ts';
import type { Command } from '../command.ts';
import { countFindings, formatFindings } from '../print-findings.ts';
import { exitCodes } from '../shell.ts';
import { workplace } from '../workplace.ts';

/** `npm run boards`: the board PDFs alone, into `out/boards/`. */
export const boards: Command = {
  summary: '只做公示牌和板报的 PDF，放到 out/boards/',
  options: { office: { type: 'string' } },
  optionHelp: { 'office 单位': '只做一个单位的' },

  async run({ office }, shell) {
    const { content, cache } = workplace(shell.cwd);
    const library = await loadLibrary(content, {
      today: shell.today,
      cacheDir: cache,
      ...(typeof office === 'string' && { office }),
    });
    if (hasErrors(library.findings)) {
      shell.say(formatFindings(library.findings.filter(({ severity }) => severity === 'error')));
      shell.say('内容里有错误，先改好再做公示牌');
      return exitCodes.findings;
    }
    const outDir = join(shell.cwd, 'out', 'boards');
    const made = await buildBoards(library.offices, library.portal, {
      cacheDir: cache,
      outDir,
      onProgress: (done, total, label) => shell.progress(`公示牌 ${done}/${total} ${label}`),
    });
    if (made.findings.length > 0) shell.say(formatFindings(made.findings));
    for (const sheet of made.sheets) shell.out(sheet.file);
    shell.say(`新做 ${made.made} 块，没有变化 ${made.cached} 块；${countFindings(made.findings)}`);
    return hasErrors(made.findings) ? exitCodes.findings : exitCodes.ok;
  },
};
