import { access, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Shell, UserError } from '../../shell.ts';

/** The folder of the program itself. */
const program = join(import.meta.dirname, '..', '..', '..');

/**
 * The real path of a private file, which must lie outside the checkout: what lies in it is one
 * `git add` away from everybody. Links are followed, of folders too; the file itself may be new.
 */
export async function outside(path: string, what: string, shell: Shell): Promise<string> {
  const asked = resolve(shell.cwd, path);
  const real = await realpath(asked).catch(async () => {
    const folder = await realpath(dirname(asked)).catch(() => undefined);
    if (folder === undefined) throw new UserError(`${what}的文件夹不存在，核对路径`);
    return join(folder, basename(asked));
  });
  for (const root of [shell.cwd, program]) {
    const checkout = await checkoutOf(root);
    if (isWithin(real, checkout) || isWithin(asked, checkout))
      throw new UserError(
        `${what}不能放在项目文件夹里（通过链接也不行）：放进来就可能被提交、发布。移到项目外面，比如 U 盘或“文档”里`,
      );
  }
  return real;
}

/** The folder that holds `.git` above a folder, else the folder itself. */
async function checkoutOf(folder: string): Promise<string> {
  const start = await realpath(folder);
  for (let at = start; ; at = dirname(at)) {
    const found = await access(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (found) return at;
    if (at === dirname(at)) return start;
  }
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(/^\.\.(?:[/\\]|$)/.test(way) || isAbsolute(way));
};
