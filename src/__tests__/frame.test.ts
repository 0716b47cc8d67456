import { mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listOf, workbookOf } from '#exports/frame/frame-fixtures.ts';
import { filesOf, readable } from './output-bytes.ts';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

/** Stands in every row of the list; must stand in nothing that is said or written. */
const secret = /住户\d{4}/;

describe('npm run frame', () => {
  let project: string;
  let away: string;
  let file: string;
  const frame = (...args: string[]) => runCli(['frame', ...args], project);
  const rootIn = (out: string) => /校验码 ([0-9a-f]{64})/.exec(out)?.[1] ?? '';

  beforeAll(async () => {
    project = await workIn('lamp');
    away = await mkdtemp(join(tmpdir(), 'sunboard-away-'));
    file = join(away, 'list.xlsx');
    const rows = listOf(30, (index) => (index % 3 === 0 ? '溪口村' : '别处'));
    await writeFile(file, await workbookOf(rows));
  });

  it('counts, gives a root, and later finds the list unchanged or changed', async () => {
    const salts = join(away, 'salts.json');
    const made = await frame(file, '--salts', salts, '--village-column', '村');
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toContain('名单共 30 行');
    expect(made.out).toMatch(/溪口村\s+10 /);
    const root = rootIn(made.out);
    expect(made.err).toMatch(/ {6}root: [0-9a-f]{64}\n(?:.*\n)* {6}version: 2/);
    const verify = (list: string) => frame('verify', list, '--salts', salts, '--root', root);
    expect(await verify(file)).toMatchObject({ code: 0, out: expect.stringContaining('一致。') });

    const changed = join(away, 'changed.xlsx');
    await writeFile(changed, await workbookOf(listOf(30)));
    expect(await verify(changed)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^不一致。/),
    });
    const longer = join(away, 'longer.xlsx');
    await writeFile(longer, await workbookOf(listOf(31)));
    expect((await verify(longer)).out).toContain('记校验码时有 30 行，现在有 31 行');

    const again = await frame(file, '--salts', salts);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('旧的不覆盖') });
    const other = rootIn((await frame(file, '--salts', join(away, 'other.json'))).out);
    expect(other).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(root);
  });

  it('says and writes nothing of the list', async () => {
    const salts = join(away, 'quiet.json');
    const said = await frame(file, '--salts', salts, '--village-column', '村');
    const wrong = await frame(file, '--village-column', '代号');
    for (const text of [said.out, said.err, wrong.out, wrong.err, await readFile(salts, 'utf8')])
      expect(text).not.toMatch(secret);
    const written = await filesOf(project);
    expect([...written].filter(([, bytes]) => secret.test(readable(bytes)))).toEqual([]);
    expect((await readdir(away)).filter((name) => name.startsWith('list'))).toEqual(['list.xlsx']);
  });

  it('refuses a list or salts inside the project, through links too', async () => {
    const inside = join(project, 'content', 'list.xlsx');
    await writeFile(inside, await readFile(file));
    await symlink(join(project, 'content'), join(away, 'linked'));
    await symlink(inside, join(away, 'linked.xlsx'));
    await mkdir(join(away, 'plain'));
    for (const path of [inside, join(away, 'linked', 'list.xlsx'), join(away, 'linked.xlsx')])
      expect(await frame(path)).toMatchObject({
        code: 2,
        err: expect.stringContaining('不能放在项目文件夹里'),
      });
    const salts = await frame(file, '--salts', join(away, 'linked', 'salts.json'));
    expect(salts).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('盐文件不能放在'),
    });
    const program = join(import.meta.dirname, 'salts.json');
    expect((await frame(file, '--salts', program)).err).toContain('盐文件不能放在');
    expect((await frame(file, '--salts', join(away, 'plain', 'salts.json'))).code).toBe(0);
  });
});
