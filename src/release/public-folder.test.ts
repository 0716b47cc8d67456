import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publicFolderFindings } from './public-folder.ts';

it('lets icons pass and refuses links, hidden files and anything else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-public-'));
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  expect(await publicFolderFindings(folder)).toEqual([]);

  await symlink('/etc/hostname', join(folder, 'host.txt'));
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, '~$名单.xlsx'), '');
  await writeFile(join(folder, 'photo.jpg'), '');
  const found = await publicFolderFindings(folder);
  expect(found.map(({ file }) => file)).toEqual([
    'public/.git',
    'public/host.txt',
    'public/photo.jpg',
    'public/~$名单.xlsx',
  ]);
});

it('says nothing where there is no such folder', async () => {
  expect(await publicFolderFindings('/nowhere/public')).toEqual([]);
});
