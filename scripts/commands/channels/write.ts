import { join } from 'node:path';
import { writeFolder } from '#disk/write-folder.ts';
import type { Shell } from '../../shell.ts';

/** Writes a folder below `out/channels/` anew, with its list 清单, and names each file. */
export async function writeChannels(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  contents: string,
  shell: Shell,
): Promise<void> {
  const below = join('out', 'channels', folder);
  const list = {
    path: '清单.txt',
    bytes: Buffer.from(`\ufeff${contents.replaceAll('\n', '\r\n')}`),
  };
  const all = [...files, list];
  await writeFolder(join(shell.cwd, below), all);
  for (const { path } of all) shell.out(join(below, path));
}
