import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentMakers, openSheetCache } from '#boards/cache.ts';
import { openPhotoCache } from '#boards/photo-cache.ts';
import { openPreflight } from '#boards/preflight-sheets.ts';
import { closureDigest } from '#closure/digest.ts';
import { openPictureCache } from '#pictures/picture-cache.ts';
import { openPictureCache as openShareCache } from '#share/cache.ts';
import { type Row, table } from './table.ts';

/** What the keys of all caches may take of a run, milliseconds. */
const limit = 100;

/** How long the first run of a process takes to work out the keys of its caches, as a table. */
export async function benchKeys(say: (text: string) => void): Promise<string> {
  say('算缓存的键……');
  const folder = await mkdtemp(join(tmpdir(), 'sunboard-bench-'));
  const started = performance.now();
  const cache = await openSheetCache(folder);
  openPreflight(cache);
  await openPhotoCache(cache);
  openPictureCache(folder);
  await openShareCache(folder);
  const measured = performance.now() - started;
  closureDigest(documentMakers);
  const withDocuments = performance.now() - started;
  await rm(folder, { recursive: true });
  return table(
    ['缓存的键，每次运行算一次', '测得', '要求'],
    [row('没有公文', measured), row('有公文（多两种字体，22 MB）', withDocuments)],
  );
}

const row = (what: string, milliseconds: number): Row => [
  what,
  `${Math.round(milliseconds)} 毫秒`,
  `≤ ${limit} 毫秒`,
];
