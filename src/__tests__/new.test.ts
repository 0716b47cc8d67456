import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import { kindNames } from '#model/kinds.ts';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

describe('npm run new', () => {
  let project: string;
  const run = (...args: string[]) => runCli(['new', ...args], project);
  beforeAll(async () => {
    project = await workIn('lamp');
  });

  it('writes a file under an id of the title, says where, and what to do next', async () => {
    const made = await run('整改事项', '--title', '溪口村路灯');
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain('content/yunxi/rectifications/xikoucun-ludeng.md');
    expect(made.err).toContain('npm run sign-off -- xikoucun-ludeng');
    const text = await readFile(join(project, made.out.trim()), 'utf8');
    expect(text).toContain('title: 溪口村路灯\n');
    expect(text).toContain('publishedOn: 2021-03-20\n');
    const checked = await runCli(['check'], project);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out + checked.err).toContain('to-fill');
  });

  it('never writes over what is there', async () => {
    const before = await readdir(join(project, 'content/yunxi/rectifications'));
    const again = await run('rectification', '--title', '溪口村路灯');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('没有动它') });
    expect(await readdir(join(project, 'content/yunxi/rectifications'))).toEqual(before);
  });

  it.each([
    ['公告', '--id', 'tingshui'],
    ['notices', '--id', 'tingdian-2'],
    ['board', '--title', '路灯牌'],
  ])('knows the kind %s', async (...args) => {
    expect(await run(...args)).toMatchObject({ code: 0 });
  });

  it.each([
    [['整改'], 0, ''],
    [['通告公示牌'], 2, '没有“通告公示牌”这一类'],
    [[], 2, '写一个类别'],
    [['公告', '--id', 'Ting Shui'], 2, '只能用小写字母'],
    [['office'], 2, '写上单位的名称'],
    [['office', '--id', 'yunxi'], 2, '已经有 content/yunxi/ 了'],
    [['office', '--id', 'plan'], 2, '不能用'],
  ])('answers %j', async (args, code, said) => {
    expect(await run(...args)).toMatchObject({ code, err: expect.stringContaining(said) });
  });

  it('of every kind adds nothing to what check says, but what is to be filled in', async () => {
    const folder = await workIn('lamp');
    const found = async () =>
      JSON.parse((await runCli(['check', '--json'], folder)).out) as Finding[];
    const before = (await found()).map(({ message, file }) => `${file} ${message}`);
    const files: string[] = [];
    for (const kind of kindNames) {
      const made = await runCli(['new', kind, '--title', '溪口村新事', '--id', 'xin-shi'], folder);
      expect(made).toMatchObject({ code: 0 });
      files.push(made.out.trim().replace('content/', ''));
    }
    const fresh = (await found()).filter(
      ({ message, file }) => !before.includes(`${file} ${message}`),
    );
    expect([...new Set(fresh.map(({ code }) => code))].sort()).toEqual([
      ...['awaiting-sign-off', 'to-fill'],
    ]);
    expect([...new Set(fresh.map(({ file }) => file))].sort()).toEqual([...files].sort());
  });

  it('writes what an office begins with; it is not published before it is filled in', async () => {
    const made = await run('office', '--title', '示例县小河乡', '--id', 'xiaohe');
    expect(made.out.trim().split('\n')).toEqual([
      'content/xiaohe/office.yaml',
      'content/xiaohe/plan.yaml',
    ]);
    expect(await runCli(['check'], project)).toMatchObject({ code: 0 });
  });
});
