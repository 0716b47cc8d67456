import { cp, mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { programRoot } from './astro-config.ts';

/** What Astro reads of the program. */
const read = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the program, without its tests, into a folder that can be written, with a link to its packages:
 * Astro keeps what it generates beside the pages, and there is no telling it another place.
 */
export async function copyProgram(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of read)
    await cp(join(programRoot, name), join(folder, name), {
      recursive: true,
      filter: (path) => basename(path) !== '__tests__' && !path.endsWith('.test.ts'),
    });
  await symlink(join(programRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
