// The only place with process.exit, argv and the clock.
import { dirname, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { parseDate } from '#model/basics/date.ts';
import type { Command } from './command.ts';
import { commandNames, commands } from './commands.ts';
import { usage, usageOf } from './help.ts';
import { type Shell, UserError, exitCodes } from './shell.ts';

const started = performance.now();
const stops: (() => Promise<void>)[] = [];

/** Today in Asia/Shanghai, wherever the machine stands. */
function today() {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const date = parseDate(text);
  if (!date) throw new Error(`日期读不出来：${text}`);
  return date;
}

let unbroken: Promise<unknown> | undefined;
let lastProgress = '';
const shell = (cwd: string): Shell => ({
  cwd,
  today: today(),
  out: (text) => process.stdout.write(`${text}\n`),
  say: (text) => {
    if (lastProgress && process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
    lastProgress = '';
    process.stderr.write(`${text}\n`);
  },
  progress: (text) => {
    if (text === lastProgress) return;
    lastProgress = text;
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
    else process.stderr.write(`${text}\n`);
  },
  whole: (work) => {
    const running = work();
    unbroken = running;
    return running;
  },
  elapsed: () => performance.now() - started,
  onStop: (cleanUp) => void stops.push(cleanUp),
});

async function run(): Promise<number> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24)
    throw new UserError(
      `现在是 Node ${process.version}，需要 24。请用 npm run 启动，或先运行 npm ci`,
    );
  const [name, ...args] = process.argv.slice(2);
  if (!name || ['help', '--help', '-h'].includes(name)) {
    process.stdout.write(`${await usage()}\n`);
    return name ? exitCodes.ok : exitCodes.usage;
  }
  const load = commands[name];
  if (!load) throw new UserError(`没有“${name}”这个命令。可用的有：${commandNames.join('、')}`);
  const command = await load();
  const { values, positionals } = parse(command, args);
  if (values['help']) {
    process.stdout.write(`${usageOf(name, command)}\n`);
    return exitCodes.ok;
  }
  const cwd = resolve(typeof values['in'] === 'string' ? values['in'] : '.');
  // Astro looks for packages from the working folder: it has to be the program's own.
  process.chdir(dirname(import.meta.dirname));
  return command.run({ ...values, positionals }, shell(cwd));
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

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    if (stopping) process.exit(130);
    stopping = true;
    process.stderr.write('\n正在停下来……\n');
    await Promise.allSettled([unbroken]);
    await Promise.allSettled(stops.map((stop) => stop()));
    process.exit(130);
  });

try {
  process.exitCode = await run();
} catch (error) {
  const text = error instanceof UserError ? error.message : `程序出错：${String(error)}`;
  process.stderr.write(`${styleText('red', '✖')} ${text}\n`);
  if (!(error instanceof UserError)) {
    if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
    process.stderr.write('上一次发布的网站不受影响。请把上面的内容发给维护人员。\n');
  }
  process.exitCode = error instanceof UserError ? exitCodes.usage : 70;
}
