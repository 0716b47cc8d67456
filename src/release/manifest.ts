import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { outputFiles } from './output-files.ts';

/** SHA-256 (hex) and size in bytes of each file of a site, by path, in the order of paths. */
export type Manifest = Readonly<
  Record<string, { readonly sha256: string; readonly bytes: number }>
>;

/** What a finished site consists of: two builds are the same where their manifests are. */
export async function manifestOf(folder: string): Promise<Manifest> {
  const manifest: Record<string, { sha256: string; bytes: number }> = {};
  for (const { path, absolute } of await outputFiles(folder)) {
    const content = await readFile(absolute);
    const sha256 = createHash('sha256').update(content).digest('hex');
    manifest[path] = { sha256, bytes: content.length };
  }
  return manifest;
}
