import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSheetCache } from './cache.ts';
import { openPhotoCache } from './photo-cache.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-photos-'));
});
afterAll(() => rm(folder, { recursive: true }));

const lamp = { source: 'lamp.jpg', digest: 'a'.repeat(64) };
const size = { width: 300, height: 200 };
const board = { board: true, distance: 3 };

/** A cache in a folder of its own, and how often a photo was made for it. */
async function openAt(name: string) {
  const made: string[] = [];
  const cache = await openSheetCache(join(folder, name));
  const photoOf = await openPhotoCache(cache, async ({ source }) => {
    made.push(source);
    return { print: Buffer.from(`print ${source}`), screen: Buffer.from(`screen ${source}`) };
  });
  return { made, photoOf };
}

describe('a photo from the cache', () => {
  it('is the one that was made, also by an earlier run and from another place', async () => {
    const first = await openAt('same');
    const photo = await first.photoOf(lamp, size, board);
    const later = await openAt('same');
    expect(await later.photoOf({ ...lamp, source: 'moved.jpg' }, size, board)).toEqual(photo);
    expect([first.made, later.made]).toEqual([['lamp.jpg'], []]);
  });

  it.each([
    ['original', { ...lamp, digest: 'b'.repeat(64) }, size, board],
    ['width', lamp, { ...size, width: 301 }, board],
    ['height', lamp, { ...size, height: 201 }, board],
    ['resolution, from board to paper', lamp, size, { ...board, board: false }],
    ['resolution, read from farther off', lamp, size, { ...board, distance: 4 }],
  ])('is made anew for another %s', async (what, original, printed, type) => {
    const { made, photoOf } = await openAt(what);
    await photoOf(lamp, size, board);
    await photoOf(original, printed, type);
    expect(made).toHaveLength(2);
  });

  it('is made anew where a power cut left an empty file', async () => {
    const { made, photoOf } = await openAt('empty');
    const photo = await photoOf(lamp, size, board);
    const [file = ''] = await readdir(join(folder, 'empty'));
    await writeFile(join(folder, 'empty', file), '');
    expect(await photoOf(lamp, size, board)).toEqual(photo);
    expect(made).toHaveLength(2);
  });

  it('is made once where two boards ask for it at once', async () => {
    const { made, photoOf } = await openAt('twice');
    const [one, other] = await Promise.all([1, 2].map(() => photoOf(lamp, size, board)));
    expect(one).toEqual(other);
    expect(made).toHaveLength(1);
  });
});
