// The only place with process.exit, argv and the clock.
import { dirname } from 'node:path';
import { parseDate } from '#model/basics/date.ts';
import { runCommand } from './run-command.ts';
import type { Shell } from './shell.ts';

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
const shell: Shell = {
  cwd: process.cwd(),
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
};

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

// Astro looks for packages from the working folder: it has to be the program's own.
process.chdir(dirname(import.meta.dirname));
process.exitCode = await runCommand(process.argv.slice(2), shell);
