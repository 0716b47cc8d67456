import { readFile, readdir } from 'node:fs/promises';

/** Typst files by name: what sheets are set from, and what those import. */
export type Templates = ReadonlyMap<string, Uint8Array>;

/** Every template in a folder, which ends with a slash. */
export async function readTemplates(folder: URL): Promise<Templates> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.typ')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(new URL(name, folder))] as const),
    ),
  );
}
