import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestsOf } from './output-bytes.ts';
import { runCli, startCli, workIn } from './run-cli.ts';

const ended = (child: ReturnType<typeof startCli>) =>
  new Promise<number | null>((done) => child.on('close', done));

describe('a build that is cut off', () => {
  let folder: string;
  let good: Record<string, string>;
  beforeAll(async () => {
    folder = await workIn('lamp');
    expect((await runCli(['build'], folder)).code).toBe(0);
    good = await digestsOf(join(folder, 'dist'));
  }, 120_000);

  it.each([
    [400, 'SIGKILL'],
    [1200, 'SIGKILL'],
    [2200, 'SIGKILL'],
    [1500, 'SIGINT'],
  ] as const)('leaves the last good site whole (after %i ms, %s)', async (delay, signal) => {
    const child = startCli(['build'], folder);
    const end = ended(child);
    await sleep(delay);
    child.kill(signal);
    await end;
    expect(await digestsOf(join(folder, 'dist'))).toEqual(good);
  });

  it('is cleared up by the next build', async () => {
    expect((await runCli(['build'], folder)).code).toBe(0);
    expect(await digestsOf(join(folder, 'dist'))).toEqual(good);
    expect(await readdir(join(folder, '.sunboard'))).not.toContain('building');
  });

  it('leaves the site as it was when the content is wrong', async () => {
    const office = join(folder, 'content/yunxi/office.yaml');
    await appendFile(office, 'unknownField: x\n');
    const { code, err } = await runCli(['build'], folder);
    expect(code).toBe(1);
    expect(err).toContain('上一次发布的网站保持原样');
    expect(await digestsOf(join(folder, 'dist'))).toEqual(good);
  });
});

it('says so and stops where another build is running', async () => {
  const folder = await workIn('lamp');
  // Held by this very process, which runs as long as the test does.
  const { openWorkspace } = await import('#release/workspace.ts');
  const workspace = await openWorkspace(join(folder, '.sunboard'), join(folder, 'dist'));
  if ('busy' in workspace) throw new Error('nobody else should hold it');
  const { code, err } = await runCli(['build'], folder);
  expect(code).toBe(2);
  expect(err).toContain(`另一个生成正在进行（进程 ${process.pid}）`);
  await workspace.close();
});
