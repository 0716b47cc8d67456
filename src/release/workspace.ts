import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '#disk/alive.ts';
import { clearDrafts } from '#disk/drafts.ts';
import { type Holder, dropLock, takeLock } from './lock.ts';
import { type Place, repairSwap } from './swap.ts';

/** The folder `.sunboard/` that a build works in, held by this process alone. */
export interface Workspace extends Place {
  /** What staff should know of how it was found, in Chinese. */
  readonly note?: string;
  /** Makes a fresh, empty folder for one build. */
  readonly fresh: () => Promise<string>;
  /** Gives the workspace back. Whatever was not swapped in is thrown away. */
  readonly close: () => Promise<void>;
}

/** Somebody else is building. */
export interface Busy {
  readonly busy: Holder;
}

/**
 * Takes the workspace for one build and clears up after runs that were killed: unfinished folders
 * go, and a swap that was cut off is brought to its end. `own` is `.sunboard/`, on the same disk
 * as `dist`. `Busy` where another build is running.
 */
export async function openWorkspace(own: string, dist: string): Promise<Workspace | Busy> {
  await mkdir(own, { recursive: true });
  const lock = join(own, 'lock');
  const taken = await takeLock(lock);
  if ('heldBy' in taken) return { busy: taken.heldBy };

  const place: Place = { own, dist };
  const building = join(own, 'building');
  let note: string | undefined;
  try {
    note = await repairSwap(place);
    await clear(own, building);
  } catch (error) {
    await dropLock(lock);
    throw error;
  }
  return {
    ...place,
    ...(note !== undefined && { note }),
    fresh: async () => {
      await mkdir(building, { recursive: true });
      const folder = await mkdtemp(join(building, 'site-'));
      // mkdtemp keeps others out; a web server runs as another user.
      await chmod(folder, 0o755);
      return folder;
    },
    close: async () => {
      await rm(building, { recursive: true, force: true });
      await dropLock(lock);
    },
  };
}

/** What killed runs left: folders half built or half deleted, drafts of locks, records and of what is kept. */
async function clear(own: string, building: string): Promise<void> {
  await rm(building, { recursive: true, force: true });
  for (const name of await readdir(own)) {
    // Those who wait for the lock keep their drafts of it.
    const [, pid] = /^(?:content-)?lock\.(\d+)\.\d+$/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) await rm(join(own, name), { force: true });
  }
  await clearDrafts(own, ['releases', 'set-aside', 'tests']);
}
