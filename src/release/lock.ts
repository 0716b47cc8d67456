import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from '#disk/alive.ts';
import { ToldError } from '#model/basics/told-error.ts';

/** The process that builds now. */
export interface Holder {
  readonly pid: number;
  /** When it started, as the system counts; empty where the system doesn't tell. */
  readonly start: string;
}

/** A lock file is written in one piece: one that can't be read is given this long, milliseconds. */
const grace = 10_000;

/**
 * Takes the lock 锁, or tells who has it. The lock of a process that is gone is taken over: a
 * build that was killed never stands in the way of the next.
 */
export async function takeLock(file: string): Promise<{ held: true } | { heldBy: Holder }> {
  const draft = `${file}.${process.pid}.${process.hrtime.bigint()}`;
  const self: Holder = { pid: process.pid, start: (await startOf(process.pid)) ?? '' };
  await writeFile(draft, JSON.stringify(self));
  try {
    for (;;) {
      if (await placed(draft, file)) return { held: true };
      const holder = await liveHolder(file);
      if (holder) return { heldBy: holder };
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** Gives the lock back. */
export const dropLock = (file: string): Promise<void> => rm(file, { force: true });

/** Puts the draft in place, whole and only if nothing is there. */
async function placed(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // A memory stick knows no hard links.
      return copyFile(draft, file, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The holder of the lock if it still runs; a lock that nobody holds is taken out of the way. */
async function liveHolder(file: string): Promise<Holder | undefined> {
  const found = await readLock(file);
  if (found === 'gone') return undefined;
  if (found.holder && (await runs(found.holder))) return found.holder;
  if (!found.holder && found.age < grace) return { pid: 0, start: '' };

  await removeDead(file, found.text);
  return undefined;
}

/** Removes a dead lock. One process at a time, or it might remove the lock of who came first. */
async function removeDead(file: string, text: string): Promise<void> {
  const turn = `${file}.takeover`;
  try {
    await mkdir(turn);
  } catch {
    const age = Date.now() - (await stat(turn).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > grace) await rm(turn, { recursive: true, force: true });
    return setTimeout(10);
  }
  const found = await readLock(file);
  if (found !== 'gone' && found.text === text) await rm(file, { force: true });
  await rm(turn, { recursive: true, force: true });
}

async function readLock(file: string) {
  try {
    const text = await readFile(file, 'utf8');
    // Date.now() is the disk's clock here: it never reaches the content of the site.
    return { text, age: Date.now() - (await stat(file)).mtimeMs, holder: parseHolder(text) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw new ToldError(
      `不知道是不是另一个命令正在进行：${file} 读不出来。没有别的命令在运行的话，删掉它再做一次`,
    );
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, start } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start } : undefined;
  } catch {
    return undefined;
  }
}

/** Does that very process still run? Its number alone may have gone to another one. */
async function runs(holder: Holder): Promise<boolean> {
  if (!isAlive(holder.pid)) return false;
  const start = await startOf(holder.pid);
  return start === undefined || holder.start === '' || start === holder.start;
}

/** Start of a process in clock ticks (Linux); `undefined` where the system doesn't tell. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the command may hold blanks and brackets; the fields begin after the last one.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
