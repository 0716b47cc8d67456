import { open, readFile } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';
import type { CivilDate } from '#model/basics/date.ts';
import { entryOptions } from './zip.ts';

/**
 * Writes files, by their name in it and their path, as a zip whose bytes depend on them and the date
 * alone. One after the other: the rasters of a board of many sheets are too large to be held at
 * once. Otherwise as `zipOf`.
 */
export async function writeZip(
  path: string,
  files: ReadonlyMap<string, string>,
  date: CivilDate,
): Promise<void> {
  const file = await open(path, 'w');
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const flush = async () => {
    for (const chunk of ready.splice(0)) await file.appendFile(chunk);
  };
  try {
    for (const [name, source] of files) {
      const { level, ...about } = entryOptions(name, date);
      const entry = Object.assign(new ZipDeflate(name, { level }), about);
      zip.add(entry);
      entry.push(await readFile(source), true);
      await flush();
    }
    zip.end();
    await flush();
  } finally {
    await file.close();
  }
}
