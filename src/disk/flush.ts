import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Systems that can't do it for a folder (Windows), a memory stick or a network drive say so thus. */
const impossible = new Set([
  ...['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EPERM', 'EROFS'],
]);

/**
 * Waits until a file's content, or the names in a folder, are on the disk (fsync): before that, a
 * power cut can leave an empty file under a name that is there. Where the system can't, nothing
 * happens; a disk that fails throws.
 */
export async function flush(path: string): Promise<void> {
  try {
    // Windows flushes only what may be written.
    const handle = await open(path, process.platform === 'win32' ? 'r+' : 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!impossible.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Files that are flushed at once: the disk puts them in its own order. */
const atOnce = 8;

/** Flushes a folder with all that is in it. */
export async function flushTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .values();
  const worker = async () => {
    for (const path of paths) await flush(path);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await flush(folder);
}
