import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './alive.ts';

// What is being written has the number of its process in its name and ends in `.part`, file or folder:
// who finds it later can tell what a killed process has left from what a living one writes.

const pidOf = (name: string): number | undefined => {
  const [, pid] = /\.(\d+)\.(?:[0-9a-f-]{36}\.)?part(?:\.zip)?$/.exec(name) ?? [];
  return pid === undefined ? undefined : Number(pid);
};

/**
 * Takes away drafts that killed processes have left in a folder and all below it, and gives how many
 * there were. Links are not followed, nor folders of the `except`; what can't be read or deleted stays.
 */
export async function clearDrafts(folder: string, except: readonly string[] = []): Promise<number> {
  let cleared = 0;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (except.includes(entry.name)) continue;
    const path = join(folder, entry.name);
    const pid = pidOf(entry.name);
    if (pid !== undefined) {
      if (isAlive(pid)) continue;
      const gone = await rm(path, { recursive: true, force: true }).then(
        () => true,
        () => false,
      );
      if (gone) cleared += 1;
    } else if (entry.isDirectory()) cleared += await clearDrafts(path);
  }
  return cleared;
}
