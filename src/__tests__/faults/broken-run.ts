import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran } from '#scripts/watched-shell.ts';
import { runProcess } from '../run-process.ts';

const hook = new URL('break-at.ts', import.meta.url).href;

/** A kill, or an error that the system gives. */
export type How = 'SIGKILL' | 'ENOSPC' | 'EACCES' | 'EROFS';

/** Runs a command that ends, or finds the disk refusing, at its n-th change of a folder. */
export const brokenRun = (
  args: readonly string[],
  folder: string,
  { at, how }: { readonly at: number; readonly how: How },
): Promise<Ran> =>
  runProcess(args, folder, {
    NODE_OPTIONS: `--import ${hook}`,
    BREAK_IN: folder,
    BREAK_AT: String(at),
    BREAK_HOW: how,
  });

/** Runs it to its end, and counts how often it changes something in the folder. */
export async function countedRun(
  args: readonly string[],
  folder: string,
): Promise<Ran & { readonly steps: number }> {
  const beside = await mkdtemp(join(tmpdir(), 'sunboard-count-'));
  const file = join(beside, 'steps');
  const env = { NODE_OPTIONS: `--import ${hook}`, BREAK_IN: folder, BREAK_COUNT: file };
  const ran = await runProcess(args, folder, env);
  const steps = Number(await readFile(file, 'utf8'));
  await rm(beside, { recursive: true });
  return { ...ran, steps };
}

/** So many of the numbers from 1 to `last`, from the first to the last, spread evenly. */
export const spread = (last: number, many: number): number[] => [
  ...new Set(
    Array.from({ length: many }, (_, n) =>
      Math.round(1 + ((last - 1) * n) / Math.max(1, many - 1)),
    ),
  ),
];
