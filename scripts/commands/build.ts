import { existsSync } from 'node:fs';
import { openWorkspace } from '#release/workspace.ts';
import type { Command } from '../command.ts';
import { countFindings, formatFindings } from '../print-findings.ts';
import { publish } from '../publish.ts';
import { UserError, exitCodes } from '../shell.ts';
import { workplace } from '../workplace.ts';

/** `npm run build`: check, build beside, verify, swap into `dist/`. */
export const build: Command = {
  summary: '检查内容，生成网站、查找索引和公示牌，全部合格才换上 dist/',
  options: { office: { type: 'string' } },
  optionHelp: { 'office 单位': '只重做一个单位，其他单位保持上一次发布的样子' },

  async run({ office }, shell) {
    const { own, dist } = workplace(shell.cwd);
    const workspace = await openWorkspace(own, dist);
    if ('busy' in workspace)
      throw new UserError(`另一个生成正在进行（进程 ${workspace.busy.pid}）。等它完成后再试`);
    shell.onStop(workspace.close);
    if (workspace.note !== undefined) shell.say(workspace.note);
    try {
      const { findings, made } = await publish(
        workspace,
        typeof office === 'string' ? office : undefined,
        shell,
      );
      const shown = findings.filter(({ severity }) => !made || severity !== 'hint');
      if (shown.length > 0) shell.out(formatFindings(shown));
      const seconds = (shell.elapsed() / 1000).toFixed(1);
      if (!made) {
        const kept = existsSync(dist) ? '上一次发布的网站保持原样' : '还没有发布过网站';
        shell.say(`没有发布：${countFindings(findings)}。${kept}（${seconds} 秒）`);
        return exitCodes.findings;
      }
      const { pages, media, boards } = made;
      shell.say(
        `已发布到 dist/：网页 ${pages} 个，图片和附件 ${media} 个，公示牌 ${boards.made + boards.cached} 块` +
          `（新做 ${boards.made}）；${countFindings(findings)}；用时 ${seconds} 秒`,
      );
      return exitCodes.ok;
    } finally {
      await workspace.close();
    }
  },
};
