import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeWhole', () => {
  it('puts the new content in the place of the old, and leaves nothing beside it', async () => {
    const file = join(folder, 'a.txt');
    await writeWhole(file, '旧');
    await writeWhole(file, '新');
    expect(await readFile(file, 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('takes two writers at once: one of them wins, whole', async () => {
    const file = join(folder, 'a.bin');
    const contents = [Buffer.alloc(100_000, 1), Buffer.alloc(100_000, 2)];
    await Promise.all(contents.map((content) => writeWhole(file, content)));
    const won = await readFile(file);
    expect(contents.some((content) => content.equals(won))).toBe(true);
  });

  it('leaves nothing behind where it fails', async () => {
    await mkdir(join(folder, 'taken'));
    await expect(writeWhole(join(folder, 'taken'), '新')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});
