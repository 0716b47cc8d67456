import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Where a case is worked on, if not in a folder like any other. */
interface Where {
  /** Begins the name of the folder. */
  readonly prefix?: string;
  /** With a cache of its own, which is empty. Else one that all cases fill and read. */
  readonly cold?: boolean;
}

/** A working folder of its own with the content of a case. It goes when the tests have ended. */
export async function workIn(caseName: string, where: Where = {}): Promise<string> {
  const { folder: tests, cache } = inject('workshop');
  const folder = await mkdtemp(join(tests, where.prefix ?? 'case-'));
  const content = join(import.meta.dirname, 'cases', caseName, 'content');
  await cp(content, join(folder, 'content'), { recursive: true });
  if (!where.cold) {
    await mkdir(join(folder, '.sunboard'));
    await symlink(cache, join(folder, '.sunboard/cache'), 'junction');
  }
  return folder;
}

/** A working folder with a copy of the finished site of the case `lamp`, to be changed. */
export async function workInFinished(): Promise<string> {
  const { folder: tests, lamp } = inject('workshop');
  const folder = await mkdtemp(join(tests, 'finished-'));
  await cp(join(lamp.folder, '..'), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}
