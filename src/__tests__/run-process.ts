import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Ran } from '#scripts/watched-shell.ts';

/** The environment as a shell has it: Vitest adds its own BASE_URL, MODE and more. */
const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
const outside = { PATH, HOME, TMPDIR, SystemRoot };

const root = join(import.meta.dirname, '../..');
/** Where Node keeps what it has compiled: the program that all of them start is the same. */
const NODE_COMPILE_CACHE = join(root, '.sunboard/tests/compiled');

/** Starts `scripts/cli.ts` in a working folder as a process of its own, as npm scripts do. */
export const startProcess = (
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
  user: { readonly uid?: number; readonly gid?: number } = {},
): ChildProcess =>
  spawn(process.execPath, ['scripts/cli.ts', ...args, '--in', folder], {
    cwd: root,
    env: { ...outside, NODE_COMPILE_CACHE, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });

/** Runs it to its end. */
export const runProcess = (...given: Parameters<typeof startProcess>): Promise<Ran> =>
  new Promise((done) => {
    const child = startProcess(...given);
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => (out += chunk));
    child.stderr?.on('data', (chunk) => (err += chunk));
    child.on('close', (code) => done({ code, out, err }));
  });
