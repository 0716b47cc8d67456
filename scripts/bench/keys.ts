import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSheetCache } from '#boards/cache.ts';
import { openPhotoCache } from '#boards/photo-cache.ts';
import { openPreflight } from '#boards/preflight-sheets.ts';
import { openPictureCache } from '#pictures/picture-cache.ts';
import { openPictureCache as openShareCache } from '#share/cache.ts';
import { table } from './table.ts';

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
  await rm(folder, { recursive: true });
  const row = [
    '所有缓存的键，每次运行一次',
    `${Math.round(measured)} 毫秒`,
    `≤ ${limit} 毫秒`,
  ] as const;
  return table(['缓存', '测得', '要求'], [row]);
}
