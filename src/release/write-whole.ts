import { rename, writeFile } from 'node:fs/promises';

/** Writes a file so that it is there whole or not at all, whatever happens meanwhile. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, text);
  await rename(draft, file);
}
