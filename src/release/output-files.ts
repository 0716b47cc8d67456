import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '#model/basics/finding.ts';

/** A file of a finished site. */
export interface OutputFile {
  /** Path from the site's folder, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  /** A symbolic link shows whatever it points to: there should be none. */
  readonly isLink: boolean;
}

/** Every file of a folder, in the same order everywhere. */
export async function outputFiles(folder: string): Promise<OutputFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const absolute = join(entry.parentPath, entry.name);
      const path = absolute.slice(join(folder, '/').length).replaceAll('\\', '/');
      return { path, absolute, isLink: entry.isSymbolicLink() };
    })
    .sort((a, b) => compareText(a.path, b.path));
}

/** The ending of a path in small letters, such as `.html`. */
export const endingOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
