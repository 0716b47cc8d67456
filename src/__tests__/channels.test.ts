import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPdf } from '#press/preflight/open-pdf.ts';
import { findText } from '#press/preflight/text-lines.ts';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

// The case's matter with the wording that ships: what the command writes, and what it refuses.
let folder = '';
beforeAll(async () => {
  folder = await workIn('lamp');
  const wording = join(import.meta.dirname, '../../content/wording');
  await cp(wording, join(folder, 'content/wording'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const channels = (...args: string[]) => runCli(['channels', ...args], folder);
const item = () => join(folder, 'content/yunxi/rectifications/xikou-ludeng.md');
const out = () => join(folder, 'out/channels/yunxi-xikou-ludeng');

/** Does any page of a PDF say it, on one line? */
async function says(name: string, words: string): Promise<boolean> {
  const { pages } = await openPdf(await readFile(join(out(), name)));
  return pages.some((page) => findText(page, words).length > 0);
}

/** Runs with another text in the matter's file, and puts it back. */
async function changed<T>(from: string | RegExp, to: string, run: () => Promise<T>): Promise<T> {
  const before = await readFile(item(), 'utf8');
  await writeFile(item(), before.replace(from, to));
  try {
    return await run();
  } finally {
    await writeFile(item(), before);
  }
}

it('writes letter and reply as PDF, and clears away what an earlier run made', async () => {
  expect(await channels('xikou-ludeng')).toMatchObject({ code: 0 });
  await writeFile(join(out(), 'old.txt'), '');
  await changed('deadline: 2021年3月15日', 'deadline: 2021-03-17', async () => {
    for (const name of ['1-一封信.pdf', '6-答复.pdf']) {
      expect(await says(name, '2021年3月15日')).toBe(true);
      expect(await says(name, '2021年3月17日')).toBe(false);
    }
    expect(await channels('xikou-ludeng')).toMatchObject({ code: 0 });
    for (const name of ['1-一封信.pdf', '6-答复.pdf']) {
      expect(await says(name, '2021年3月17日')).toBe(true);
      expect(await says(name, '2021年3月15日')).toBe(false);
    }
  });
  expect(await readdir(out())).not.toContain('old.txt');
});

it('gives the same bytes again', async () => {
  const all = async () => {
    await channels('xikou-ludeng');
    const names = await readdir(out(), { recursive: true, withFileTypes: true });
    const files = names
      .filter((name) => name.isFile())
      .map((file) => join(file.parentPath, file.name));
    return Promise.all(files.sort().map(async (file) => (await readFile(file)).toString('base64')));
  };
  expect(await all()).toEqual(await all());
});

it.each([
  ['is internal', 'publishedOn', 'audience: internal\npublishedOn', '内部事项'],
  ['nobody has issued', /^ {2}issued: .*\n/m, '', '还没有签发'],
  ['was withdrawn', 'year:', 'withdrawn: { on: 2021-03-01, reason: 有误 }\nyear:', '已经撤回'],
  ['is of a later day', 'publishedOn: 2021-02-01', 'publishedOn: 2021-04-01', '还没有到'],
])('refuses a matter that %s, with the way out', async (_, from, to, reason) => {
  const { code, err } = await changed(from, to, () => channels('xikou-ludeng'));
  expect(code).toBe(2);
  expect(err).toContain(reason);
});

it('stops where record and template together ask for an answer, and writes nothing', async () => {
  const file = join(folder, 'content/wording/一条短信.md');
  const before = await readFile(file, 'utf8');
  await rm(join(folder, 'out'), { recursive: true, force: true });
  await writeFile(file, '接到电话，请{{整改目标}}。');
  try {
    const { code, err } = await changed(/^goal: .*$/m, 'goal: 回答满意', () =>
      channels('xikou-ludeng'),
    );
    expect(code).toBe(1);
    expect(err).toContain('inducing-words');
    await expect(readdir(join(folder, 'out'))).rejects.toThrow('ENOENT');
  } finally {
    await writeFile(file, before);
  }
});

it('writes reminders, a file for each unit', async () => {
  const { code, out: said } = await channels('remind');
  expect(code).toBe(0);
  expect(said).toContain(join('out', 'channels', 'yunxi-催办'));
});

it('finds a mistake in a template by `check`', async () => {
  const file = join(folder, 'content/yunxi/wording');
  await cp(join(folder, 'content/wording'), file, { recursive: true });
  await writeFile(join(file, '一封信.md'), '# 信\n\n{{姓名}}：\n');
  const { code, out: said, err } = await runCli(['check'], folder);
  await rm(file, { recursive: true });
  expect(code).toBe(1);
  expect(said + err).toMatch(/yunxi\/wording\/一封信\.md:3/);
});
