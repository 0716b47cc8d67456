import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('../../boards/templates/', import.meta.url);

/** The templates of all sheets, by file name. */
export async function readTemplates(): Promise<Map<string, Buffer>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.typ')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(new URL(name, folder))] as const),
    ),
  );
}
