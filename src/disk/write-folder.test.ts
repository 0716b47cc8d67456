import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFolder } from './write-folder.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sunboard-folder-'));
});
afterEach(() => rm(root, { recursive: true }));

const bytes = Buffer.from('字');

it('puts a folder in the place of the old, with nothing of it', async () => {
  await writeFolder(join(root, '备案'), [{ path: '台账/旧.txt', bytes }]);
  await writeFolder(join(root, '备案'), [{ path: '新.txt', bytes }]);
  expect((await readdir(root, { recursive: true })).sort()).toEqual(['备案', '备案/新.txt']);
});

it('leaves the old one, and nothing else, where the new one can not be written', async () => {
  await writeFolder(join(root, '备案'), [{ path: '旧.txt', bytes }]);
  const files = [
    { path: 'a', bytes },
    { path: 'a/b', bytes },
  ];
  await expect(writeFolder(join(root, '备案'), files)).rejects.toThrow();
  expect((await readdir(root, { recursive: true })).sort()).toEqual(['备案', '备案/旧.txt']);
});
