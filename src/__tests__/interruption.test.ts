import { existsSync } from 'node:fs';
import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestsOf } from './output-bytes.ts';
import { runCli, startCli, workIn } from './run-cli.ts';

const ended = (child: ReturnType<typeof startCli>) =>
  new Promise<number | null>((done) => child.on('close', done));

describe('a build that is cut off', () => {
  let folder: string;
  let before: Record<string, string>;
  /** What the changed content gives, built without trouble in another folder. */
  let after: Record<string, string>;
  const dist = () => digestsOf(join(folder, 'dist'));
  const change = async (where: string) => {
    const notice = join(where, 'content/yunxi/notices/tingdian.md');
    await writeFile(
      notice,
      (await readFile(notice, 'utf8')).replace('9:00 至 12:00', '14:00 至 17:00'),
    );
  };
  beforeAll(async () => {
    folder = await workIn('lamp');
    expect((await runCli(['build'], folder)).code).toBe(0);
    before = await dist();
    const elsewhere = await workIn('lamp');
    await change(elsewhere);
    expect((await runCli(['build'], elsewhere)).code).toBe(0);
    after = await digestsOf(join(elsewhere, 'dist'));
    expect(after).not.toEqual(before);
    await change(folder);
  }, 120_000);

  it.each([
    [400, 'SIGKILL'],
    [1200, 'SIGKILL'],
    [1600, 'SIGKILL'],
    [2000, 'SIGKILL'],
    [1500, 'SIGINT'],
  ] as const)(
    'leaves a whole site, the old or the new (after %i ms, %s)',
    async (delay, signal) => {
      const child = startCli(['build'], folder);
      const end = ended(child);
      await sleep(delay);
      child.kill(signal);
      await end;
      expect([before, after]).toContainEqual(await dist());
    },
  );

  it('is cleared up by the next build', async () => {
    expect((await runCli(['build'], folder)).code).toBe(0);
    expect(await dist()).toEqual(after);
    expect(await readdir(join(folder, '.sunboard'))).not.toContain('building');
  });

  it('leaves the site as it was when the content is wrong', async () => {
    const office = join(folder, 'content/yunxi/office.yaml');
    await appendFile(office, 'unknownField: x\n');
    const { code, err } = await runCli(['build'], folder);
    expect(code).toBe(1);
    expect(err).toContain('上一次发布的网站保持原样');
    expect(await dist()).toEqual(after);
  });
});

it('says so and stops where another build is running', async () => {
  const folder = await workIn('lamp');
  const first = startCli(['build'], folder);
  const end = ended(first);
  while (!existsSync(join(folder, '.sunboard/lock'))) await sleep(20);
  const second = await runCli(['build'], folder);
  expect(second.code).toBe(2);
  expect(second.err).toContain(`另一个生成正在进行（进程 ${first.pid}）`);
  expect(await end).toBe(0);
});
