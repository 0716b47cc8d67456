import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A working folder of its own with the content of a case. */
export async function workIn(caseName: string, prefix = 'sunboard-case-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await cp(join(import.meta.dirname, 'cases', caseName, 'content'), join(folder, 'content'), {
    recursive: true,
  });
  return folder;
}

/** The environment as a shell has it: Vitest adds its own BASE_URL, MODE and more. */
const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
const outside = { PATH, HOME, TMPDIR, SystemRoot };

/** Starts `scripts/cli.ts` in a working folder, as npm scripts do. */
export const startCli = (
  args: string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): ChildProcess =>
  spawn(process.execPath, ['scripts/cli.ts', ...args, '--in', folder], {
    cwd: root,
    env: { ...outside, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs it to its end. */
export function runCli(
  args: string[],
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = startCli(args, folder, env);
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => (out += chunk));
    child.stderr?.on('data', (chunk) => (err += chunk));
    child.on('close', (code) => done({ code, out, err }));
  });
}

/** Builds the site of a working folder; throws what was said where it fails. Gives the folder of the site. */
export async function buildSite(folder: string): Promise<string> {
  const { code, out, err } = await runCli(['build'], folder);
  if (code !== 0) throw new Error(`The site was not built.\n${out}\n${err}`);
  return join(folder, 'dist');
}
