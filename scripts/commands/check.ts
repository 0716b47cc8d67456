import { hasErrors, sortFindings } from '#model/basics/finding.ts';
import { loadLibrary } from '#library/load.ts';
import type { Command } from '../command.ts';
import { foresee } from '../foresee.ts';
import { formFindingsOf } from '../form-findings.ts';
import { countFindings, formatFindings } from '../print-findings.ts';
import { exitCodes } from '../shell.ts';
import { workplace } from '../workplace.ts';

/** `npm run check`: everything that staff should know of their content, in one pass, and all that a build would say. */
export const check: Command = {
  summary: '检查 content/ 里的全部内容，一次列出所有问题',
  options: { json: { type: 'boolean' }, office: { type: 'string' } },
  optionHelp: { json: '以 JSON 输出，给别的程序用', 'office 单位': '只检查一个单位' },

  async run({ json, office }, shell) {
    const { content, cache, dist, own } = workplace(shell.cwd);
    const library = await loadLibrary(content, {
      today: shell.today,
      cacheDir: cache,
      siteDir: dist,
      ...(typeof office === 'string' && { office }),
    });
    const only = typeof office === 'string' ? { only: office } : {};
    const ahead = await foresee(library, { own, cache, ...only }, shell);
    const findings = sortFindings([
      ...library.findings,
      ...ahead,
      ...(await formFindingsOf(library, shell)),
    ]);
    if (json) shell.out(JSON.stringify(findings, null, 2));
    else if (findings.length > 0) shell.out(formatFindings(findings));
    const stopped = hasErrors(findings);
    shell.say(`${countFindings(findings)}：${stopped ? '有错误，改好才能发布' : '可以发布'}`);
    return stopped ? exitCodes.findings : exitCodes.ok;
  },
};
