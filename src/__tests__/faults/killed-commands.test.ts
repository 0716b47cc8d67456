import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestsOf } from '../output-bytes.ts';
import { runCli } from '../run-cli.ts';
import { brokenRun, countedRun, spread } from './broken-run.ts';
import { aWorkplace, readers, writers } from './commands.ts';
import { noteFault } from './fault-report.ts';

// Commands that are killed at a step on their way: the site stays, content is as it was or as it was
// to be, drafts go, and the same command works the next time.

const contentOf = (folder: string) => digestsOf(join(folder, 'content'));
const draftsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) =>
    /\.part(?:\.zip)?$/.test(name),
  );

const cases = [
  ...writers.map((args) => ({ args, kills: 7, line: args.join(' ') })),
  ...readers.map((args) => ({ args, kills: 3, line: args.join(' ') })),
];

describe.each(cases)('$line', ({ args, kills, line }) => {
  let done: Awaited<ReturnType<typeof countedRun>>;
  let after: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const folder = await aWorkplace(args);
    done = await countedRun(args, folder);
    after = await contentOf(folder);
  });

  it('works, and changes something on the disk', () => {
    // 1 where something is missing that the command tells of.
    expect([0, 1]).toContain(done.code);
    expect(done.steps).toBeGreaterThan(0);
  });

  it.each(Array.from({ length: kills }, (_, part) => part))(
    'that is killed leaves all whole, part %i of its way',
    async (part) => {
      const steps = spread(done.steps, kills);
      const at = steps[Math.min(part, steps.length - 1)] ?? 1;
      const folder = await aWorkplace(args);
      const site = await digestsOf(join(folder, 'dist'));
      const before = await contentOf(folder);
      expect(await brokenRun(args, folder, { at, how: 'SIGKILL' })).toMatchObject({ code: null });
      if (line !== 'build') expect(await digestsOf(join(folder, 'dist'))).toEqual(site);

      expect(await runCli(['check'], folder)).toMatchObject({ code: 0 });
      const now = await contentOf(folder);
      expect([before, after]).toContainEqual(now);
      for (const place of ['content', 'out'])
        expect(await draftsIn(join(folder, place))).toEqual([]);

      const isDone = JSON.stringify(now) === JSON.stringify(after) && after !== before;
      const next = await runCli(args, folder);
      const isWriter = writers.includes(args);
      if (!isWriter || !isDone) expect(next).toMatchObject({ code: done.code });
      else expect(next.err).not.toContain('程序出错');
      if (line !== 'build') expect(await digestsOf(join(folder, 'dist'))).toEqual(site);
      const came = !isWriter ? 'made again' : isDone ? 'written' : 'as before, then written';
      await noteFault('kill', `${line}, step ${at} of ${done.steps}`, came);
    },
  );
});
