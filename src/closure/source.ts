import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program's own files, by their path from its root, `/` between. */
export interface Source {
  /** The bytes of a file. Throws where there is none. */
  read(path: string): Buffer;
  /** Every file below a folder, in a fixed order. */
  list(folder: string): string[];
}

/**
 * Where the program lies. Astro bundles modules and puts them elsewhere, so whoever starts it says so
 * (`scripts/astro-config.ts`).
 */
const programRoot = (): string =>
  process.env['SUNBOARD_ROOT'] ?? fileURLToPath(new URL('../../', import.meta.url));

/** The files of a copy of the program; without `root`, of the one that runs. */
export const sourceAt = (root: string = programRoot()): Source => ({
  read: (path) => readFileSync(join(root, path)),
  list: (folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, folder).length))
      .map((path) => folder + path.replaceAll('\\', '/'))
      .sort(),
});
