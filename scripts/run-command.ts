import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { ToldError } from '#model/basics/told-error.ts';
import { mendContent } from './change-content.ts';
import type { Command } from './command.ts';
import { commandNames, commands } from './commands.ts';
import { usage, usageOf } from './help.ts';
import { type Shell, UserError, exitCodes } from './shell.ts';
import { troubleOf } from './trouble.ts';

/**
 * Does what a line of words asks for, such as `['check', '--json']`, and gives the exit code.
 * Whatever goes wrong is said in the shell; nothing is thrown.
 */
export async function runCommand(words: readonly string[], shell: Shell): Promise<number> {
  try {
    return await run(words, shell);
  } catch (error) {
    const told = error instanceof ToldError ? error.message : troubleOf(error);
    shell.say(`${styleText('red', '✖')} ${told ?? `程序出错：${String(error)}`}`);
    if (told !== undefined) return exitCodes.usage;
    if (error instanceof Error && error.stack) shell.say(error.stack);
    shell.say('上一次发布的网站不受影响。请把上面的内容发给维护人员。');
    return exitCodes.crash;
  }
}

async function run([name, ...args]: readonly string[], shell: Shell): Promise<number> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24)
    throw new UserError(
      `现在是 Node ${process.version}，需要 24。请用 npm run 启动，或先运行 npm ci`,
    );
  if (!name || ['help', '--help', '-h'].includes(name)) {
    shell.out(await usage());
    return name ? exitCodes.ok : exitCodes.usage;
  }
  const load = commands[name];
  if (!load) throw new UserError(`没有“${name}”这个命令。可用的有：${commandNames.join('、')}`);
  const command = await load();
  const { values, positionals } = parse(command, args);
  if (values['help']) {
    shell.out(usageOf(name, command));
    return exitCodes.ok;
  }
  const cwd = resolve(shell.cwd, typeof values['in'] === 'string' ? values['in'] : '.');
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`没有 ${cwd} 这个文件夹。--in 后面写 content 所在的那个文件夹`);
  const there = { ...shell, cwd };
  await mendContent(there);
  return command.run({ ...values, positionals }, there);
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        ...command.options,
        in: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    const option = /'(-[^']*)'/.exec(String(error))?.[1] ?? '';
    throw new UserError(`选项 ${option} 不对。加 --help 看用法`);
  }
}
