import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { scanText } from '#privacy/scan.ts';
import { workplace } from '../../workplace.ts';

/** The last commit before numbers were read through what disguises them. */
const commit = '70244dc75b3471e3350e7e8ea8e4062ee63feddf';

/** Hands over the detector of that commit, so that both are measured in one run. Needs the history. */
export async function withDetectorBefore<T>(
  root: string,
  use: (before: typeof scanText) => Promise<T> | T,
): Promise<T> {
  const { own } = workplace(root);
  await mkdir(own, { recursive: true });
  // Below the program, where its packages are found.
  const folder = await mkdtemp(join(own, 'before-'));
  const git = (...words: string[]) => promisify(execFile)('git', ['-C', root, ...words]);
  try {
    await git('worktree', 'add', '--detach', '--force', folder, commit);
    const module = pathToFileURL(join(folder, 'src/privacy/scan.ts')).href;
    const before = (await import(module)) as { scanText: typeof scanText };
    return await use(before.scanText);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await git('worktree', 'prune');
  }
}
