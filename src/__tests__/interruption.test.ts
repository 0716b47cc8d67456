import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ran, runWatched } from '#scripts/watched-shell.ts';
import { type Changed, aChangedSite, cutOff } from './cut-off.ts';
import { digestsOf } from './output-bytes.ts';
import { runCli } from './run-cli.ts';
import { runProcess } from './run-process.ts';

// Two moments of many: `npm run test:faults` tries them all.

describe('a build that is cut off', () => {
  let site: Changed;
  const dist = () => digestsOf(join(site.folder, 'dist'));
  beforeAll(async () => {
    site = await aChangedSite();
    expect(site.after).not.toEqual(site.before);
  });

  it('by a kill leaves the old site whole', async () => {
    expect(await cutOff(site.folder, { at: '正在核对成品' }, 'SIGKILL')).toBe(null);
    expect(await dist()).toEqual(site.before);
  });

  it('by Ctrl-C says so with its code, leaves the old site whole and clears up', async () => {
    expect(await cutOff(site.folder, { at: '正在生成网页' }, 'SIGINT')).toBe(130);
    expect(await dist()).toEqual(site.before);
    const left = await readdir(join(site.folder, '.sunboard'));
    for (const name of ['building', 'lock']) expect(left).not.toContain(name);
  });

  it('is cleared up by the next build, beside which another one says so and stops', async () => {
    let other: Ran | undefined;
    const next = await runWatched(['build'], site.folder, {
      whole: async (work) => {
        other = await runProcess(['build'], site.folder);
        return work();
      },
    });
    expect(other).toMatchObject({ code: 2 });
    expect(other?.err).toContain(`另一个生成正在进行（进程 ${process.pid}）`);
    expect(next).toMatchObject({ code: 0 });
    expect(await dist()).toEqual(site.after);
    expect(await readdir(join(site.folder, '.sunboard'))).not.toContain('building');
  });

  it('leaves the site as it was when the content is wrong', async () => {
    const office = join(site.folder, 'content/yunxi/office.yaml');
    await appendFile(office, 'unknownField: x\n');
    const { code, err } = await runCli(['build'], site.folder);
    expect(code).toBe(1);
    expect(err).toContain('上一次发布的网站保持原样');
    expect(await dist()).toEqual(site.after);
  });

  it('by a power cut that left an empty journal is told of, and stops no build', async () => {
    await writeFile(join(site.folder, '.sunboard/swap.json'), '');
    const { code, err } = await runCli(['build'], site.folder);
    expect(err).toContain('.sunboard/swap.json 读不出来');
    // Wrong content from above: the build went that far.
    expect(code).toBe(1);
    expect(err).toContain('上一次发布的网站保持原样');
    expect(await dist()).toEqual(site.after);
  });
});
