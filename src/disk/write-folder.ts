import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of a folder, by its path in it. */
interface FileOf {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts a folder of these files in the place of the one that is there, whole or not at all: whoever hands
 * it on never has half of it. For what can be made again.
 */
export async function writeFolder(folder: string, files: readonly FileOf[]): Promise<void> {
  const draft = `${folder}.${process.pid}.part`;
  try {
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), bytes);
    }
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
