import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestsOf } from '../output-bytes.ts';
import { runCli } from '../run-cli.ts';
import { runProcess } from '../run-process.ts';
import { aWorkplace, readers, writers } from './commands.ts';
import { noteFault } from './fault-report.ts';

// Two commands at once in one folder: each works or says that another one is at it; nothing is lost.

const pairs = [
  [['build'], ['build']],
  [['build'], ['check']],
  [['build'], ['boards']],
  [['check'], ['check']],
  ...writers.map((args) => [args, args]),
  ...writers.map((args) => [args, ['build']]),
  ...readers.slice(2, 6).map((args) => [args, args]),
].map(([one = [], other = []]) => ({
  ...{ one, other, line: `${one.join(' ')} + ${other.join(' ')}` },
}));

it.each(pairs)('$line', async ({ one, other, line }) => {
  const folder = await aWorkplace(one);
  const both = await Promise.all([one, other].map((args) => runProcess(args, folder)));
  for (const { code, err } of both) {
    expect([0, 2]).toContain(code);
    expect(err).not.toContain('程序出错');
  }
  expect(both.some(({ code }) => code === 0)).toBe(true);
  expect(await runCli(['build'], folder)).toMatchObject({ code: 0 });
  await noteFault('two at once', line, `codes ${both.map(({ code }) => code).join(' and ')}`);
});

it('two items at once are both there, as they were asked for', async () => {
  const folder = await aWorkplace([]);
  const ids = ['yi', 'er', 'san', 'si'];
  const ran = await Promise.all(ids.map((id) => runProcess(['new', '公告', '--id', id], folder)));
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  for (const id of ids)
    expect(await readFile(join(folder, `content/yunxi/notices/${id}.md`), 'utf8')).toContain('〔');
  expect(Object.keys(await digestsOf(join(folder, 'content'))).join()).not.toContain('.part');
  await noteFault('two at once', 'four new items', 'all written');
});
