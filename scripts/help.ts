import type { Command } from './command.ts';
import { commandNames, commands } from './commands.ts';

/** Help for all commands. */
export async function usage(): Promise<string> {
  const lines = await Promise.all(
    commandNames.map(async (name) => {
      const command = await commands[name]?.();
      return `  npm run ${name.padEnd(8)} ${command?.summary ?? ''}`;
    }),
  );
  return `阳光公示栏：把 content/ 里的内容做成网站、查找索引和公示牌\n\n${lines.join('\n')}\n\n某个命令的用法：npm run 命令 -- --help`;
}

/** Help for one command. */
export function usageOf(name: string, command: Command): string {
  const options = { ...command.optionHelp, 'in 文件夹': '在另一个文件夹里工作（里面有 content/）' };
  const width = Math.max(...Object.keys(options).map((option) => option.length));
  const lines = Object.entries(options).map(
    ([option, help]) => `  --${option.padEnd(width + 2)}${help}`,
  );
  const ways = (command.ways ?? []).map(
    ([way, help]) => `  npm run ${name} -- ${way}\n      ${help}`,
  );
  return [`npm run ${name}：${command.summary}`, ways.join('\n'), lines.join('\n')]
    .filter(Boolean)
    .join('\n\n');
}
