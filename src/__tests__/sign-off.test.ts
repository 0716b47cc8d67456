import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { shortCode, signedDigest } from '#facts/signing/digest.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

const notice = `---
title: 停水通知
publishedOn: 2021-03-20
unit: cunjian
noticeKind: 通知
---

明天停水。
`;

describe('npm run sign-off', () => {
  let project: string;
  const file = () => join(project, 'content/yunxi/notices/tingshui.md');
  const run = (...args: string[]) => runCli(['sign-off', ...args], project);
  const record = (step: string, post: string, on: string, code?: string) =>
    run('tingshui', '--step', step, '--post', post, '--on', on, ...(code ? ['--code', code] : []));
  const change = async (from: string, to: string) =>
    writeFile(file(), (await readFile(file(), 'utf8')).replace(from, to));
  /** What the sheet of the notice as it stands has printed on it. */
  async function code(): Promise<string> {
    const { offices } = await loadLibrary(join(project, 'content'), {
      today: '2021-03-20' as CivilDate,
      cacheDir: join(project, '.sunboard/cache'),
    });
    const [office] = offices;
    const item = office?.items.notice.find(({ id }) => id === 'tingshui');
    if (!office || !item) throw new Error('no such notice');
    return shortCode(signedDigest(item, office).facts);
  }

  beforeAll(async () => {
    project = await workIn('lamp');
    await writeFile(file(), notice);
  });

  it('takes an item from its draft to its issue, and through a later change', async () => {
    expect((await run()).out).toContain('notices/tingshui');
    expect(await record('拟稿', '经办员', '2021-03-18')).toMatchObject({ code: 0 });
    const first = await code();
    expect(await record('审核', '办公室主任', '2021-03-18')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--code 3f2a-91bc'),
    });
    expect(await record('审核', '办公室主任', '2021-03-18', first)).toMatchObject({ code: 0 });

    await change('明天停水。', '后天停水。');
    expect(await record('签发', '镇长', '2021-03-19', first)).toMatchObject({
      code: 2,
      err: expect.stringContaining('要先记拟稿'),
    });
    await change('后天停水。', '明天停水。');
    expect(await record('签发', '镇长', '2021-03-19', first.toUpperCase())).toMatchObject({
      code: 0,
    });
    expect((await run()).out).not.toContain('notices/tingshui');

    await change('明天停水。', '后天停水。');
    const owed = await runCli(['check', '--json'], project);
    expect(owed).toMatchObject({ code: 0, out: expect.stringContaining('changed-unsigned') });
    expect((await run()).out).toMatch(/notices\/tingshui .*公开 .*签过以后内容改过/);
    expect(await record('签发', '镇长', '2021-03-20', await code())).toMatchObject({
      code: 2,
      err: expect.stringContaining('changes:\n  - { on: 2021-03-20, note: 更正了正文 }'),
    });

    await change('noticeKind', 'changes:\n  - { on: 2021-03-20, note: 改了日期 } # 记\nnoticeKind');
    const before = await readFile(file(), 'utf8');
    expect(await record('签发', '镇长', '2021-03-20', first)).toMatchObject({
      code: 2,
      err: expect.stringContaining('这张审签单打印后内容改过'),
    });
    expect(await readFile(file(), 'utf8')).toBe(before);
    expect(await record('签发', '镇长', '2021-03-20', await code())).toMatchObject({ code: 0 });
    const after = await readFile(file(), 'utf8');
    expect(
      after.replace(
        /, approval: \{ post: 镇长, on: 2021-03-20, facts: \w{64}, parts: [\w-]+ \}/,
        '',
      ),
    ).toBe(before);
    expect((await runCli(['check', '--json'], project)).out).not.toContain('changed-unsigned');
  });

  it('lists what has yet to be filled in, and says so of it', async () => {
    await runCli(['new', '公告', '--title', '待填公告', '--id', 'daitian'], project);
    const { out } = await run();
    expect(out).toMatch(/待填 1 个文件[\s\S]*notices\/daitian\.md +\d+ 处 +第 [\d、]+ 行/);
    for (const args of [
      ['daitian'],
      ['notices/daitian', '--step', '拟稿', '--post', '经办员', '--on', '2021-03-18'],
    ])
      expect(await run(...args)).toMatchObject({
        code: 2,
        err: expect.stringMatching(
          /content\/yunxi\/notices\/daitian\.md 还有〔待填〕（第 [\d、]+ 行）/,
        ),
      });
  });
});
