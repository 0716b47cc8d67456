import { statSync, utimesSync } from 'node:fs';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

// When something kept was last used stands in its time of change: not every disk notes when a file was
// read. The clock here is the disk's: it never reaches the content of the site.

const day = 24 * 60 * 60 * 1000;

/** How long something kept may lie unused, days: longer than most boards hang unchanged. */
export const keptDays = 90;

const isOlder = (mtimeMs: number, days: number): boolean => Date.now() - mtimeMs > days * day;

/**
 * Notes that a kept file or folder is used now, at most once a day. Call it before it is read: who was
 * told that it is there finds it for the next 90 days. Nothing is thrown where it can't be noted.
 */
export async function markUsed(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found || !isOlder(found.mtimeMs, 1)) return;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** The same for who can't wait. */
export function markUsedNow(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || !isOlder(found.mtimeMs, 1)) return;
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // A disk that can only be read: somebody else clears it.
  }
}

/**
 * Deletes what lies in the folders of a cache and was not used for 90 days: what an older program or an
 * older content was made into, and drafts of killed runs. Gives how many there were. What cannot be
 * deleted stays.
 */
export async function clearUnused(cacheDir: string): Promise<number> {
  let cleared = 0;
  for (const folder of await readdir(cacheDir, { withFileTypes: true }).catch(() => [])) {
    if (!folder.isDirectory()) continue;
    for (const name of await readdir(join(cacheDir, folder.name))) {
      const path = join(cacheDir, folder.name, name);
      const found = await stat(path).catch(() => undefined);
      if (!found || !isOlder(found.mtimeMs, keptDays)) continue;
      const gone = await rm(path, { recursive: true }).then(
        () => true,
        () => false,
      );
      if (gone) cleared += 1;
    }
  }
  return cleared;
}
