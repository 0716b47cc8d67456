import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that it is there whole or not at all, whatever happens meanwhile and whoever else
 * writes it: beside it first, then in its place. The folder has to be there.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  // The process stands in the name: what a killed one left can be told from what a living one writes
  // (see `release/workspace.ts`).
  const beside = `${file}.${process.pid}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
