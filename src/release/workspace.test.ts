import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Workspace, openWorkspace } from './workspace.ts';

let root = '';
const own = () => join(root, '.sunboard');
const lock = () => join(own(), 'lock');
const open = () => openWorkspace(own(), join(root, 'dist'));

/** Opens it, and fails where it is busy. */
async function opened(): Promise<Workspace> {
  const workspace = await open();
  if ('busy' in workspace) throw new Error(`held by ${workspace.busy.pid}`);
  return workspace;
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sunboard-workspace-'));
  await mkdir(own());
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('a second build is told who builds, and may build afterwards', async () => {
  const first = await opened();
  expect(await open()).toMatchObject({ busy: { pid: process.pid } });
  await first.close();
  await (await opened()).close();
});

it('tells of a swap whose journal is empty, once, and works', async () => {
  await writeFile(join(own(), 'swap.json'), '');
  const first = await opened();
  expect(first.note).toContain('.sunboard/swap.json 读不出来');
  await first.close();
  const second = await opened();
  expect(second.note).toBeUndefined();
  await second.close();
});

it('of many that come at once, one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, open));
  expect(all.filter((one) => !('busy' in one))).toHaveLength(1);
});

it('of many that come at once upon a dead lock, one gets it', async () => {
  await writeFile(lock(), JSON.stringify({ pid: await aDeadProcess(), start: '1' }));
  const all = await Promise.all(Array.from({ length: 20 }, open));
  expect(all.filter((one) => !('busy' in one))).toHaveLength(1);
});

it('the lock of a process that is gone is taken over, and its leftovers go', async () => {
  await writeFile(lock(), JSON.stringify({ pid: await aDeadProcess(), start: '' }));
  await mkdir(join(own(), 'building', 'site-abandoned'), { recursive: true });
  await mkdir(join(own(), 'cache'));
  await writeFile(join(own(), `swap.json.${await aDeadProcess()}.${randomUUID()}.part`), '');
  const workspace = await opened();
  expect((await readdir(own())).sort()).toEqual(['cache', 'lock']);
  await workspace.close();
});

it.runIf(process.platform === 'linux')(
  'a number that another process has now is no holder',
  async () => {
    await writeFile(lock(), JSON.stringify({ pid: process.pid, start: '1' }));
    await (await opened()).close();
  },
);

it('a lock that can not be read stands while it is young', async () => {
  await writeFile(lock(), '');
  expect(await open()).toMatchObject({ busy: { pid: 0 } });
  await utimes(lock(), 1, 1);
  await (await opened()).close();
});

it('gives an empty folder to each build', async () => {
  const workspace = await opened();
  const folders = [await workspace.fresh(), await workspace.fresh()];
  expect(new Set(folders).size).toBe(2);
  for (const folder of folders) expect(await readdir(folder)).toEqual([]);
  await workspace.close();
  expect(await readdir(own())).toEqual([]);
});

async function aDeadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid ?? 0;
}
