import { parseDate } from '#model/basics/date.ts';
import { runCommand } from './run-command.ts';
import type { Shell } from './shell.ts';

/** What came of a command: its exit code, what it gave to programs and what it said to people. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * For tests: runs a command from a folder, without a process of its own, and tells what it said. The
 * day is long after anything in the content of tests; `given` replaces parts of the shell.
 */
export async function runWatched(
  words: readonly string[],
  cwd: string,
  given: Partial<Shell> = {},
): Promise<Ran> {
  const started = performance.now();
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(words, {
    cwd,
    today: parseDate('2030-01-01')!,
    out: (text) => void out.push(`${text}\n`),
    say: (text) => void err.push(`${text}\n`),
    progress: (text) => void err.push(`${text}\n`),
    elapsed: () => performance.now() - started,
    whole: (work) => work(),
    onStop: () => undefined,
    ...given,
  });
  return { code, out: out.join(''), err: err.join('') };
}
