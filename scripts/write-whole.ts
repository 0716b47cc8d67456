import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
