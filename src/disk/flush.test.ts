import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flush, flushTree } from './flush.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-flush-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('flush', () => {
  it('takes a file, a folder, and what no system can flush', async () => {
    const file = join(folder, 'a.txt');
    await writeFile(file, '字', { mode: 0o444 });
    for (const path of [file, folder, devNull]) await flush(path);
    expect(await readFile(file, 'utf8')).toBe('字');
  });

  it('throws where there is nothing', async () => {
    await expect(flush(join(folder, 'gone.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('flushTree', () => {
  it('takes folders in folders, and links that lead nowhere', async () => {
    await mkdir(join(folder, 'a/b'), { recursive: true });
    for (let n = 0; n < 20; n += 1) await writeFile(join(folder, `a/b/${n}.html`), '页');
    await symlink('nowhere', join(folder, 'a/link'));
    await expect(flushTree(folder)).resolves.toBeUndefined();
  });
});
