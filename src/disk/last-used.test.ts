import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearUnused, keptDays, markUsed, markUsedNow } from './last-used.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sunboard-kept-'));
  await mkdir(join(cache, 'boards'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

const hours = 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * 24 * hours);

/** Something kept that was last used so many days ago. */
async function kept(name: string, days: number): Promise<string> {
  const path = join(cache, 'boards', name);
  await writeFile(path, name);
  await utimes(path, ago(days), ago(days));
  return path;
}

describe('clearing what nobody uses any more', () => {
  it.each([
    ['goes after a day more than is kept', keptDays + 1, 1, []],
    ['stays a day less', keptDays - 1, 0, ['a.pdf']],
    ['stays while it is used', 0, 0, ['a.pdf']],
    ['stays where its time lies ahead', -400, 0, ['a.pdf']],
  ])('a file %s', async (_, days, cleared, left) => {
    await kept('a.pdf', days);
    expect(await clearUnused(cache)).toBe(cleared);
    expect(await readdir(join(cache, 'boards'))).toEqual(left);
  });

  it('takes folders whole, and leaves what lies beside the folders', async () => {
    const index = join(cache, 'search', 'ab12');
    await mkdir(join(index, 'fragment'), { recursive: true });
    await writeFile(join(index, 'fragment', 'x'), 'x');
    await writeFile(join(cache, 'note.txt'), 'note');
    for (const path of [index, join(cache, 'note.txt')]) await utimes(path, ago(200), ago(200));
    expect(await clearUnused(cache)).toBe(1);
    expect(await readdir(join(cache, 'search'))).toEqual([]);
    expect(await readdir(cache)).toContain('note.txt');
  });

  it('finds nothing where there is no cache', async () => {
    expect(await clearUnused(join(cache, 'nowhere'))).toBe(0);
  });
});

describe('what is used', () => {
  it.each([
    ['is kept from then on', 200, true],
    ['an hour later is not noted again', 1 / 24, false],
  ])('%s', async (_, days, noted) => {
    const path = await kept('a.pdf', days);
    const before = (await stat(path)).mtimeMs;
    await markUsed(path);
    expect((await stat(path)).mtimeMs > before).toBe(noted);
    expect(await clearUnused(cache)).toBe(0);
  });

  it('is noted at once for who can not wait', async () => {
    const path = await kept('a.jpg', 200);
    markUsedNow(path);
    expect(await clearUnused(cache)).toBe(0);
  });

  it('may be gone meanwhile: nothing is thrown, nothing is made', async () => {
    await markUsed(join(cache, 'boards', 'gone.pdf'));
    markUsedNow(join(cache, 'boards', 'gone.pdf'));
    expect(await readdir(join(cache, 'boards'))).toEqual([]);
  });
});
