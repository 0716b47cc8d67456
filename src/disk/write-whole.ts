import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flush } from './flush.ts';

/** What the system does for a file, one after the other. */
export interface Steps {
  write(path: string, content: string | Uint8Array): Promise<void>;
  flush(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}
// Looked up at each call: a test that counts the calls of the system sees these too.
const steps: Steps = {
  write: (path, content) => writeFile(path, content),
  flush,
  rename: (from, to) => rename(from, to),
};

/**
 * Writes a file so that it is there whole or not at all, whatever happens meanwhile (a power cut, too)
 * and whoever else writes it: beside it first, then in its place. The folder has to be there. For
 * what can be made again, as caches; what is to last goes through `writeDurably`.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { write, flush, rename }: Steps = steps,
): Promise<void> {
  const beside = `${file}.${process.pid}.${randomUUID()}.part`;
  try {
    await write(beside, content);
    await flush(beside);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * As `writeWhole`; and once it is done, the new file is there after a power cut, too. For content,
 * and for records that nobody can make again.
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  how: Steps = steps,
): Promise<void> {
  await writeWhole(file, content, how);
  await how.flush(dirname(file));
}

/**
 * Writes a file that must not be there yet, to last as with `writeDurably`. Throws with `EEXIST` where
 * it is there, and leaves it as it is. `mode` are its rights.
 */
export async function writeNew(
  file: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<void> {
  await writeFile(file, content, { flag: 'wx', mode });
  await flush(file);
  await flush(dirname(file));
}
