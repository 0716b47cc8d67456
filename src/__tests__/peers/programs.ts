import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Other people's programs that open what this one writes. They are not from npm: where one is
// missing, the tests that ask it are left out, and their names say so.

/** Runs a program; throws with what it said where it fails. */
export const run = promisify(execFile);

/** Is there such a program, and does it run with these words? */
export const runs = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

/** Works with a file in a folder of its own. */
export async function inFolder<T>(
  name: string,
  bytes: Uint8Array,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-peer-'));
  try {
    await writeFile(join(folder, name), bytes);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
