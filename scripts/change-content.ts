import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { clearDrafts } from '#disk/drafts.ts';
import { type Change, ChangedMeanwhile, finishChanges, writeTogether } from '#disk/together.ts';
import { dropLock, takeLock } from '#release/lock.ts';
import { type Shell, UserError } from './shell.ts';
import { workplace } from './workplace.ts';

// Every command that writes content writes through here: all of its files, or none.

const journalOf = (cwd: string) => join(workplace(cwd).own, 'content-changes.json');

/**
 * Changes files of the content together; `file` is as people are shown it, `content/qinghe/plan.yaml`.
 * What somebody has changed since it was read, and what is there already, is not written over.
 */
export async function changeContent(
  changes: readonly Change[],
  { cwd, whole }: Pick<Shell, 'cwd' | 'whole'>,
): Promise<void> {
  await whole(() =>
    alone(cwd, async () => {
      try {
        await writeTogether(cwd, journalOf(cwd), changes);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile)) throw error;
        throw new UserError(
          error.isNew
            ? `已经有 ${error.file} 了，没有动它。换一个文件名：--id 另一个名字`
            : `${error.file} 刚才被改过，没有写进去。核对以后再做一次`,
        );
      }
    }),
  );
}

/**
 * Brings to its end what a killed command has begun to write, and clears away its drafts. Every command
 * begins with it.
 */
export async function mendContent({ cwd, say }: Pick<Shell, 'cwd' | 'say'>): Promise<void> {
  if (existsSync(journalOf(cwd))) {
    const finished = await alone(cwd, () => finishChanges(cwd, journalOf(cwd)));
    const { written = [], left = [] } = finished ?? {};
    if (written.length > 0)
      say(`上一次的命令写到一半停了，现在已经写完：${written.join('、')}。不用处理`);
    if (left.length > 0)
      say(`上一次的命令写到一半停了，${left.join('、')} 后来又改过，没有动它：请核对`);
  }
  for (const folder of [workplace(cwd).content, join(cwd, 'out')]) await clearDrafts(folder);
}

/** Waits this long for another command that writes, milliseconds. */
const patience = 10_000;

/** One process at a time writes content. */
async function alone<T>(cwd: string, work: () => Promise<T>): Promise<T> {
  const { own } = workplace(cwd);
  await mkdir(own, { recursive: true });
  const lock = join(own, 'content-lock');
  for (let waited = 0; ; waited += 50) {
    const taken = await takeLock(lock);
    if ('held' in taken) break;
    if (waited >= patience)
      throw new UserError(`另一个命令正在改内容（进程 ${taken.heldBy.pid}）。等它完成后再试`);
    await setTimeout(50);
  }
  try {
    return await work();
  } finally {
    await dropLock(lock);
  }
}
