import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestsOf } from '../output-bytes.ts';
import { runCli } from '../run-cli.ts';
import { runProcess } from '../run-process.ts';
import { type How, brokenRun, countedRun } from './broken-run.ts';
import { aWorkplace, readers, writers } from './commands.ts';
import { noteFault } from './fault-report.ts';

// A disk that is full, or that can't be written: one sentence, no stack, and all is as it was.

const said: Readonly<Record<Exclude<How, 'SIGKILL'>, RegExp>> = {
  ENOSPC: /磁盘满了，.+写不下。删掉不用的文件/,
  EACCES: /没有权限读写 .+再请管理员/,
  EROFS: /所在的盘只能读。把整个项目复制到能写的盘上/,
};
const lines = [...writers, ...readers].map((args) => ({ args, line: args.join(' ') }));

describe.each(lines)('$line', ({ args, line }) => {
  let steps = 0;
  beforeAll(async () => {
    ({ steps } = await countedRun(args, await aWorkplace(args)));
  });

  it.each([
    ['ENOSPC', 0],
    ['ENOSPC', 1],
    ['EACCES', 0],
  ] as const)(
    'where the system says %s tells so, and changes neither site nor content, part %i of its way',
    async (how, part) => {
      const at = Math.max(1, Math.round((steps / 2) * part));
      const folder = await aWorkplace(args);
      const [site, content] = [join(folder, 'dist'), join(folder, 'content')];
      const before = [await digestsOf(site), await digestsOf(content)];
      const ran = await brokenRun(args, folder, { at, how });
      expect(ran.err).not.toMatch(/\n\s+at |程序出错/);
      expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(said[how]) });
      expect([await digestsOf(site), await digestsOf(content)]).toEqual(before);
      expect((await runCli(['check'], folder)).code).toBe(0);
      await noteFault(how, `${line}, from step ${at} of ${steps}`, 'told; all as before');
    },
  );
});

/** Asks a program of the system. */
const system = (program: string, ...args: string[]) => spawnSync(program, args);
const isRoot = process.getuid?.() === 0;
const mounts: string[] = [];
afterAll(() => {
  for (const mount of mounts) system('umount', mount);
});

/** A disk of its own of so many MB; `undefined` where this user may not mount one. */
async function aDisk(options: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-disk-'));
  const { status } = system('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder);
  if (status !== 0) return undefined;
  mounts.push(folder);
  return folder;
}
const canMount = isRoot && system('unshare', '-m', 'true').status === 0;

describe.runIf(canMount)('a real disk (wants the rights of root)', () => {
  it.each([1, 2, 3])('of %i MB is too small for a build, which says so', async (megabytes) => {
    const disk = (await aDisk(`size=${megabytes}m`)) ?? '';
    const from = await aWorkplace([]);
    await cp(join(from, 'content'), join(disk, 'content'), { recursive: true });
    const content = await digestsOf(join(disk, 'content'));
    const ran = await runProcess(['build'], disk);
    expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(said.ENOSPC) });
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(await digestsOf(join(disk, 'content'))).toEqual(content);
    system('mount', '-o', 'remount,size=200m', disk);
    expect(await runProcess(['build'], disk)).toMatchObject({ code: 0 });
    await noteFault('full disk', `build on ${megabytes} MB`, 'told; with room it is built');
  });

  it('that can only be read is told of', async () => {
    const disk = (await aDisk('size=50m')) ?? '';
    await cp(join(await aWorkplace([]), 'content'), join(disk, 'content'), { recursive: true });
    system('mount', '-o', 'remount,ro', disk);
    for (const args of [['build'], ['new', '公告', '--id', 'paishui']]) {
      const ran = await runProcess(args, disk);
      expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(said.EROFS) });
      await noteFault('read-only disk', args.join(' '), 'told');
    }
  });
});

describe.runIf(isRoot)('another user (wants the rights of root)', () => {
  /** Temporary folders are for their owner alone. */
  async function letIn(folder: string): Promise<void> {
    for (let at = folder; at.startsWith(tmpdir()); at = dirname(at)) await chmod(at, 0o755);
  }
  const nobody = { uid: 65_534, gid: 65_534 };

  it('builds with a program that he can only read, the same site', async () => {
    const folder = await aWorkplace([]);
    const site = await digestsOf(join(folder, 'dist'));
    system('chown', '-R', '65534', folder);
    await letIn(folder);
    await rm(join(folder, 'dist'), { recursive: true, force: true });
    const ran = await runProcess(['build'], folder, { HOME: folder }, nobody);
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('已发布到 dist/') });
    expect(await digestsOf(join(folder, 'dist'))).toEqual(site);
    await noteFault('read-only program', 'build', 'the same site');
  });

  it('whose folders are not his is told so', async () => {
    const folder = await aWorkplace([]);
    await letIn(folder);
    const before = await digestsOf(folder);
    for (const args of [['build'], ['new', '公告', '--id', 'paishui'], ['report', 'monthly']]) {
      const ran = await runProcess(args, folder, { HOME: folder }, nobody);
      expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(said.EACCES) });
      await noteFault('no permission', args.join(' '), 'told');
    }
    expect(await digestsOf(folder)).toEqual(before);
  });
});
