import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file of a folder by its path, sorted. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const path of (await readdir(folder, { recursive: true })).sort())
    if ((await stat(join(folder, path))).isFile())
      found.set(path, await readFile(join(folder, path)));
  return found;
}

/** Digest of every file, for comparing two outputs. */
export const digestsOf = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    [...(await filesOf(folder))].map(([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );

/** What a file says, unpacked where it is packed (Pagefind), without its word separators. */
export function readable(bytes: Buffer): string {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return plain.toString('utf8').replaceAll('\u200b', '');
}
