import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import ts from 'typescript';

/** Every file with one of the endings below some folders: its path from the root, `/` between. */
export function filesBelow(
  root: string,
  folders: readonly string[],
  endings: readonly string[],
): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .map((path) => path.replaceAll('\\', '/')),
  );
}

/** What a file imports, as it is written there: static, for types, and `import()`. */
export function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = extname(file) === '.astro' ? (text.split(/^---$/m)[1] ?? '') : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}
