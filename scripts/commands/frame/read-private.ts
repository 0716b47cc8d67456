import { readFile } from 'node:fs/promises';
import { type CanonicalVersion, newestVersion } from '#exports/frame/canonical-row.ts';
import { ListProblem } from '#exports/frame/list-problem.ts';
import { type ListChoice, type PrivateList, readList } from '#exports/frame/read-list.ts';
import { type Shell, UserError } from '../../shell.ts';
import { outside } from './outside.ts';

/** Reads a private list from outside the checkout. Nothing of it is written or said. */
export async function readPrivate(
  path: string | undefined,
  choice: ListChoice,
  shell: Shell,
  version: CanonicalVersion = newestVersion,
): Promise<PrivateList> {
  if (path === undefined)
    throw new UserError('要写名单文件，比如 npm run frame -- ../名单.xlsx。加 --help 看用法');
  const bytes = await readFile(await outside(path, '名单', shell)).catch((error: unknown) => {
    throw error instanceof UserError ? error : new UserError('名单文件打不开，核对路径');
  });
  return quietly(() => readList(bytes, choice, version));
}

/** Passes on what a list lacks in its own words; whatever else goes wrong may quote the list. */
export async function quietly<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ListProblem) throw new UserError(error.message);
    throw new UserError('名单读不下去了。为了不让名单上的内容出现在屏幕上，这里不说是哪一格');
  }
}
