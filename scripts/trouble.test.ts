import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { troubleOf } from './trouble.ts';
import { runWatched } from './watched-shell.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-trouble-'));
});
afterEach(() => rm(folder, { recursive: true }));

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: refused`), { code, syscall: 'write', path: '/盘/site.html' });

describe('what the computer refuses', () => {
  it.each([
    ['ENOSPC', '磁盘满了，/盘/site.html 写不下'],
    ['EDQUOT', '磁盘满了'],
    ['EACCES', '没有权限读写 /盘/site.html'],
    ['EPERM', '没有权限读写'],
    ['EROFS', '只能读'],
    ['EBUSY', '正被别的程序占用'],
    ['EMFILE', '打开的文件太多'],
    ['EIO', '先备份'],
  ])('%s is told with the next step: %s', (code, said) => {
    expect(troubleOf(systemError(code))).toContain(said);
    expect(troubleOf(new Error('build failed', { cause: systemError(code) }))).toContain(said);
  });

  it.each([
    ['a file that is not there', () => readFile(join(folder, 'gone')), '找不到'],
    ['a folder that is a file', () => readdir(join(folder, 'file')), '改名或移走'],
    ['a file that is a folder', () => readFile(folder), '改名或移走'],
    ['a link to itself', () => readFile(join(folder, 'loop')), '绕回自己'],
    ['a path that is too long', () => readFile(join(folder, 'x'.repeat(300))), '路径太长'],
  ])('as the system itself says it of %s', async (_, work, said) => {
    await writeFile(join(folder, 'file'), '');
    await symlink('loop', join(folder, 'loop'));
    const error = await work().catch((refusal: unknown) => refusal);
    expect(troubleOf(error)).toContain(said);
  });

  it.each([new Error('undefined is not a function'), new TypeError('x'), 'text', undefined])(
    'is not what the program does wrong: %s',
    (error) => {
      expect(troubleOf(error)).toBeUndefined();
    },
  );
});

describe('a command', () => {
  it('for a folder that is not there says so, and makes none', async () => {
    const ran = await runWatched(['check', '--in', join(folder, 'nowhere')], folder);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('nowhere 这个文件夹') });
    expect(await readdir(folder)).toEqual([]);
  });

  it('with a file in the place of its own folder says what to move, without a stack', async () => {
    await writeFile(join(folder, '.sunboard'), '');
    const ran = await runWatched(['build'], folder);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('把它改名或移走') });
    expect(ran.err).not.toMatch(/\n\s+at /);
  });
});
