import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { digestsOf } from './output-bytes.ts';
import { runCli } from './run-cli.ts';
import { runProcess } from './run-process.ts';
import { workIn, workInFinished } from './work-in.ts';

// The finished site was made in Asia/Shanghai, by the command in a process of its own.
const { lamp } = inject('workshop');

it('gives the same bytes in another folder, time zone and locale', async () => {
  const there = await workIn('lamp', { prefix: '公示 栏-', cold: true });
  const env = { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'C' };
  expect(await runProcess(['build'], there, env)).toMatchObject({ code: 0 });
  const digests = await digestsOf(join(there, 'dist'));
  expect(Object.keys(digests)).toContain('yunxi/boards/xikou-ludeng/YX-B01-1.pdf');
  expect(digests).toEqual(await digestsOf(lamp.folder));
});

it('gives the same bytes again from its caches, as tests run it, and clears what nobody uses', async () => {
  const again = await workInFinished();
  const forgotten = join(again, '.sunboard/cache/boards/forgotten.pdf');
  await writeFile(forgotten, 'made by an older program');
  await utimes(forgotten, new Date('2020-11-25'), new Date('2020-11-25'));
  expect((await runCli(['build'], again)).err).toContain('新做 0');
  expect(existsSync(forgotten)).toBe(false);
  expect(await digestsOf(join(again, 'dist'))).toEqual(await digestsOf(lamp.folder));
});
