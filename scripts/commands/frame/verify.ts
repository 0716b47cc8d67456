import { readFile } from 'node:fs/promises';
import { verifiedText } from '#exports/frame/frame-text.ts';
import type { ListChoice } from '#exports/frame/read-list.ts';
import { commitmentOf, parseSalts, saltsNeeded } from '#exports/frame/salted-list.ts';
import { type Shell, UserError, exitCodes } from '../../shell.ts';
import { outside } from './outside.ts';
import { readPrivate } from './read-private.ts';

/** `npm run frame -- verify 名单.xlsx --salts … --root …`: is it still the list of that day? */
export async function verifyFrame(
  file: string | undefined,
  choice: ListChoice,
  { salts: saltsPath, root }: { salts: string | undefined; root: string | undefined },
  shell: Shell,
): Promise<number> {
  if (saltsPath === undefined || root === undefined)
    throw new UserError('核对要写盐文件和校验码：--salts 盐文件 --root 校验码');
  if (!/^[0-9a-f]{64}$/i.test(root)) throw new UserError('校验码是 64 位的数字和 a 到 f，核对一下');
  const salts = parseSalts(
    await readFile(await outside(saltsPath, '盐文件', shell), 'utf8').catch((error: unknown) => {
      throw error instanceof UserError ? error : new UserError('盐文件打不开，核对路径');
    }),
  );
  if (!salts) throw new UserError('这不是盐文件，或者被改过');
  const list = await readPrivate(file, choice, shell, salts.version);
  const needed = saltsNeeded(list);
  if (salts.salts.length !== needed) {
    shell.out(`不一致：记校验码时有 ${salts.salts.length - 1} 行，现在有 ${needed - 1} 行。`);
    return exitCodes.findings;
  }
  const same = commitmentOf(list, salts) === root.toLowerCase();
  shell.out(verifiedText(same, shell.today));
  return same ? exitCodes.ok : exitCodes.findings;
}
