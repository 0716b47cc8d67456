import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearDrafts } from './drafts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-drafts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const gone = spawnSync(process.execPath, ['-e', '']).pid;
const id = '01234567-89ab-4cde-8f01-23456789abcd';

it.each([
  [`board.yaml.${gone}.${id}.part`, 1],
  [`.柳湾村.${gone}.part`, 1],
  [`.柳湾村.${gone}.part.zip`, 1],
  [`board.yaml.${process.pid}.${id}.part`, 0],
  ['board.yaml', 0],
  ['part', 0],
  ['a.part', 0],
  [`a.${gone}.party`, 0],
])('of %s %i goes', async (name, cleared) => {
  await writeFile(join(folder, name), '');
  expect(await clearDrafts(folder)).toBe(cleared);
  expect(await readdir(folder)).toHaveLength(1 - cleared);
});

it('looks into folders, and takes those away that are drafts themselves', async () => {
  await mkdir(join(folder, `boards/site.${gone}.part/deep`), { recursive: true });
  await mkdir(join(folder, 'releases'));
  await writeFile(join(folder, `releases/a.${gone}.part`), '');
  expect(await clearDrafts(folder, ['releases'])).toBe(1);
  expect(await readdir(join(folder, 'boards'))).toEqual([]);
  expect(await readdir(join(folder, 'releases'))).toHaveLength(1);
});

it('finds nothing where there is no folder', async () => {
  expect(await clearDrafts(join(folder, 'nowhere'))).toBe(0);
});
