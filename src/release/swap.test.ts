import { spawn } from 'node:child_process';
import fs, {
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, repairSwap, swapIn } from './swap.ts';

const files = 5;
let root = '';
let place: Place = { own: '', dist: '' };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sunboard-swap-'));
  place = { own: join(root, '.sunboard'), dist: join(root, 'dist') };
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A finished site of some files that all say the same. */
async function site(folder: string, says: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (let i = 0; i < files; i += 1) await writeFile(join(folder, `${i}.html`), says);
  return folder;
}
const build = (says: string) => site(join(root, '.sunboard', 'building', 'site'), says);

/** What `dist` says, `undefined` where there is none; throws where it is not whole. */
async function reads(): Promise<string | undefined> {
  if (!(await lstat(place.dist).catch(() => undefined))) return undefined;
  const folder = await siteNow();
  try {
    const pages = Array.from({ length: files }, (_, i) =>
      readFile(join(folder, `${i}.html`), 'utf8'),
    );
    const said = new Set(await Promise.all(pages));
    expect(said.size).toBe(1);
    return [...said][0];
  } catch (error) {
    // Where this process has to wait, two sites may have come since, and what it began to read is gone by
    // right. Of one newer site that would be a fault.
    const behind = Number(basename(await siteNow())) - Number(basename(folder));
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !(behind >= 2)) throw error;
    return reads();
  }
}

/**
 * The folder that `dist` is a link to, or `dist` itself. In one step, as a web server comes to it:
 * `realpath` goes on to look at the folder, which may be gone by then.
 */
const siteNow = async () =>
  resolve(dirname(place.dist), await readlink(place.dist).catch(() => place.dist));

describe.each([
  ['links', false],
  ['renames', true],
])('with %s', (_, withoutLinks) => {
  beforeEach(() => {
    place = { ...place, withoutLinks };
  });

  it('puts a site in place, and keeps the one before', async () => {
    for (const says of ['one', 'two', 'three', 'four']) await swapIn(place, await build(says));
    expect(await reads()).toBe('four');
    const kept = await readdir(join(place.own, 'releases'));
    expect(kept).toHaveLength(withoutLinks ? 1 : 2);
    const before = join(place.own, 'releases', kept[0] ?? '', '0.html');
    expect(await readFile(before, 'utf8')).toBe('three');
  });

  it('never throws away a folder dist that it did not make', async () => {
    await site(place.dist, 'theirs');
    for (const says of ['one', 'two', 'three', 'four']) await swapIn(place, await build(says));
    expect(await reads()).toBe('four');
    const [kept = ''] = await readdir(join(place.own, 'set-aside'));
    expect(await readFile(join(place.own, 'set-aside', kept, '0.html'), 'utf8')).toBe('theirs');
  });

  it('makes the site anew where somebody has deleted the releases', async () => {
    await swapIn(place, await build('one'));
    await rm(place.own, { recursive: true });
    await swapIn(place, await build('two'));
    expect(await reads()).toBe('two');
  });

  it('is not stopped by a journal whose sites somebody has deleted', async () => {
    await mkdir(place.own, { recursive: true });
    const journal = { next: 'releases/000002', aside: 'releases/000001' };
    await writeFile(join(place.own, 'swap.json'), JSON.stringify(journal));
    expect(await repairSwap(place)).toBeUndefined();
    await swapIn(place, await build('one'));
    expect(await reads()).toBe('one');
  });

  describe.each([
    ['is empty', ''],
    ['is no JSON', '{"next":"releases/0000'],
    ['says nothing', '{}'],
    ['leads elsewhere', '{"next":"../../elsewhere"}'],
  ])('where the journal %s', (_what, journal) => {
    const leave = () => writeFile(join(place.own, 'swap.json'), journal);

    it('the site stays, and it is said', async () => {
      await swapIn(place, await build('one'));
      await leave();
      expect(await repairSwap(place)).toMatch(/swap\.json 读不出来.*dist\/ 保持原样/);
      expect(await reads()).toBe('one');
      expect(await repairSwap(place)).toBeUndefined();
      await swapIn(place, await build('two'));
      expect(await reads()).toBe('two');
    });

    it('a site that is gone is the newest again', async () => {
      await site(join(place.own, 'releases', '000001'), 'one');
      await site(join(place.own, 'releases', '000002'), 'two');
      await leave();
      expect(await repairSwap(place)).toMatch(/换上了保存着的最新一版网站/);
      expect(await reads()).toBe('two');
    });

    it('nothing is put where nothing was kept', async () => {
      await mkdir(place.own, { recursive: true });
      await leave();
      expect(await repairSwap(place)).toBeDefined();
      expect(await reads()).toBeUndefined();
    });
  });

  it('leaves a link to somewhere else alone', async () => {
    await site(join(root, 'www'), 'theirs');
    await symlink('www', place.dist);
    await expect(swapIn(place, await build('one'))).rejects.toThrow('没有动它');
    expect(await reads()).toBe('theirs');
  });

  // Before every call that changes the disk, in turn, everything ends. Real kills: below, and at length
  // in src/__tests__/faults.
  it.each(['a site', 'a foreign folder'])(
    'survives a kill before every step, over %s',
    async (start) => {
      let steps = 0;
      for (let finished = false; !finished; steps += 1) {
        await rm(root, { recursive: true, force: true });
        await mkdir(root);
        if (start === 'a site') await swapIn(place, await build('old'));
        else await site(place.dist, 'old');
        finished = await swapAndDie(steps);
        if (!withoutLinks && start === 'a site') expect(await reads()).toMatch(/old|new/);
        await repairSwap(place);
        const says = await reads();
        if (finished) expect(says).toBe('new');
        else expect(says).toMatch(/old|new/);
        await swapIn(place, await build('newer'));
        expect(await reads()).toBe('newer');
      }
      expect(steps).toBeGreaterThan(6);
    },
  );

  /** Swaps in a new site until so many calls were made, then never goes on. Did it come to its end? */
  async function swapAndDie(steps: number): Promise<boolean> {
    const built = await build('new');
    const whole = { ...fs };
    const { promise: death, resolve: die } = Promise.withResolvers<false>();
    let left = steps;
    for (const name of ['rename', 'symlink', 'rm', 'writeFile'] as const) {
      const call = fs[name] as (...args: unknown[]) => Promise<unknown>;
      const counted = (...args: unknown[]) => {
        left -= 1;
        if (left >= 0) return call(...args);
        die(false);
        return new Promise(() => {});
      };
      Object.assign(fs, { [name]: counted });
    }
    syncBuiltinESMExports();
    try {
      return await Promise.race([swapIn(place, built).then(() => true), death]);
    } finally {
      Object.assign(fs, whole);
      syncBuiltinESMExports();
    }
  }
});

it('readers always find a whole site while builds are killed at random', async () => {
  await swapIn(place, await build('first'));
  for (let round = 0; round < 8; round += 1) {
    const child = runChild(`
      const { swapIn } = await import(${swapModule});
      const place = ${JSON.stringify(place)};
      for (let n = 0; ; n += 1) {
        const built = place.own + '/building/round${round}-' + n;
        await fs.mkdir(built, { recursive: true });
        for (let i = 0; i < ${files}; i += 1) await fs.writeFile(built + '/' + i + '.html', '${round}-' + n);
        await swapIn(place, built);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    `);
    const seen = new Set<string | undefined>();
    try {
      // At least two sites of this round have come, and then any number of reads, so that the moment
      // of the kill is chance.
      for (let more = Math.random() * 50; seen.size < 3 || more > 0; more -= 1) {
        const says = await reads();
        expect(says).toBeDefined();
        if (says?.startsWith(`${round}-`)) seen.add(says);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    } finally {
      child.kill();
      await child.ended;
    }
    expect(await reads()).toBeDefined();
    await repairSwap(place);
    expect((await lstat(place.dist)).isSymbolicLink()).toBe(true);
  }
});

const swapModule = JSON.stringify(new URL('./swap.ts', import.meta.url).href);

function runChild(script: string) {
  const prelude = `
    import fs from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', prelude + script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { ended, kill: () => child.kill('SIGKILL') };
}
