import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestsOf } from '../output-bytes.ts';
import { runCli } from '../run-cli.ts';
import { aWorkplace } from './commands.ts';
import { noteFault } from './fault-report.ts';

// What lies in the caches is damaged, all of it: the site that is built from them is the same.

const damages: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
  emptied: () => Buffer.alloc(0),
  'cut in half': (bytes) => bytes.subarray(0, bytes.length / 2),
  'without their last byte': (bytes) => bytes.subarray(0, -1),
  'with one bit turned': (bytes) =>
    Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 8 : byte))),
  'filled with zeros': (bytes) => Buffer.alloc(bytes.length),
  'with something behind': (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
  deleted: () => undefined,
};

describe('a cache whose files are', () => {
  it.each(Object.keys(damages))(
    '%s is made again, and the site is byte for byte the same',
    async (name) => {
      const folder = await aWorkplace([]);
      const site = await digestsOf(join(folder, 'dist'));
      const cache = join(folder, '.sunboard/cache');
      let damaged = 0;
      for (const entry of await readdir(cache, { recursive: true })) {
        const file = join(cache, entry);
        if (!(await stat(file)).isFile()) continue;
        const bytes = damages[name]?.(await readFile(file));
        await (bytes ? writeFile(file, bytes) : rm(file));
        damaged += 1;
      }
      expect(damaged).toBeGreaterThan(10);
      const ran = await runCli(['build'], folder);
      expect(ran).toMatchObject({ code: 0 });
      expect(ran.err).not.toContain('程序出错');
      expect(await digestsOf(join(folder, 'dist'))).toEqual(site);
      await noteFault('damaged cache', `${damaged} files ${name}`, 'made again, the same site');
    },
  );

  it('each other’s, of the same kind, are made again', async () => {
    const folder = await aWorkplace([]);
    const site = await digestsOf(join(folder, 'dist'));
    const share = join(folder, '.sunboard/cache/share');
    const names = await readdir(share);
    const all = await Promise.all(names.map((name) => readFile(join(share, name))));
    for (const [at, name] of names.entries())
      await writeFile(join(share, name), all[(at + 1) % all.length] ?? '');
    expect(await runCli(['build'], folder)).toMatchObject({ code: 0 });
    expect(await digestsOf(join(folder, 'dist'))).toEqual(site);
    await noteFault(
      'damaged cache',
      'pictures under each other’s names',
      'made again, the same site',
    );
  });
});
