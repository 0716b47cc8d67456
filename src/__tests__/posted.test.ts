import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

// The case's board was never posted: it is put up, recorded, and then no longer true.
let folder = '';
beforeAll(async () => {
  folder = await workIn('lamp');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const boards = (...args: string[]) => runCli(['boards', ...args], folder);
const board = () => readFile(join(folder, 'content/yunxi/boards/xikou-ludeng.yaml'), 'utf8');

it('records what was put up, knows when it is no longer true, and leaves the rest of the file', async () => {
  const before = await board();
  expect((await boards('status')).out).toMatch(/YX-B01 +尚未上墙/);

  const posted = await boards('posted', 'yx-b01', '--on', '2021-03-20');
  expect(posted).toMatchObject({ code: 0 });
  expect(posted.err).toContain('第 1 次更新，2021年3月20日上墙');
  const after = await board();
  expect(after.startsWith(`${before}postings:\n  - number: 1\n`)).toBe(true);
  const pdf = await readFile(join(folder, 'out/boards/yunxi/boards/xikou-ludeng/YX-B01-1.pdf'));
  expect(after).toContain(`digest: ${createHash('sha256').update(pdf).digest('hex')}`);
  expect((await boards('status')).out).toMatch(/YX-B01 +与现在一致/);

  const item = join(folder, 'content/yunxi/rectifications/xikou-ludeng.md');
  const text = await readFile(item, 'utf8');
  await writeFile(item, text.replace(/^goal: .*$/m, 'goal: 桥头整夜都有照明'));
  const status = await boards('status');
  expect(status.code).toBe(0);
  expect(status.out).toMatch(/YX-B01 +待更新.*整改目标变了/);
});

it.each([
  [['posted', 'YX-B02', '--on', '2021-03-20'], '是不是想写“YX-B01”'],
  [['posted', 'YX-B01'], '--on 2020-11-20'],
  [['posted', 'YX-B01', '--on', '2021-02-30'], '不是一个存在的日期'],
  [['posted', 'YX-B01', '--on', '2021-03-21'], '还没有到'],
  [['posted', 'YX-B01', '--on', '2021-01-31'], '发布日期'],
  [['status', '--office', 'yunxo'], '是不是想写“yunxi”'],
  [['postd'], '是不是想写“posted”'],
])('refuses %j and changes nothing', async (args, reason) => {
  const before = await board();
  const { code, err } = await boards(...args);
  expect(code).toBe(2);
  expect(err).toContain(reason);
  expect(await board()).toBe(before);
});
