import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shell } from '../../shell.ts';

/** Writes a folder below `out/channels/` anew, with its list 清单, and names each file. */
export async function writeChannels(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  contents: string,
  shell: Shell,
): Promise<void> {
  const below = join('out', 'channels', folder);
  await rm(join(shell.cwd, below), { recursive: true, force: true });
  const list = {
    path: '清单.txt',
    bytes: Buffer.from(`\ufeff${contents.replaceAll('\n', '\r\n')}`),
  };
  for (const { path, bytes } of [...files, list]) {
    const target = join(shell.cwd, below, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    shell.out(join(below, path));
  }
}
