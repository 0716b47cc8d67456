import { posix } from 'node:path';
import { type Needs, needsOf } from './needs-of.ts';
import type { Source } from './source.ts';

/** All that some files of code need, each with what it needs itself. */
export interface Closure {
  /** Code and data of the program, by path from its root. */
  readonly files: readonly string[];
  /** Packages that it imports, without those that these depend on. */
  readonly packages: readonly string[];
}

/** Aliases of imports, as package.json names them: `#model/*` → `./src/model/*`. */
export type Aliases = Readonly<Record<string, string>>;

/**
 * Follows the imports of some files as far as they go. `needs` may remember what it has read. Throws
 * where a file is missing, or can't be followed.
 */
export function closureOf(
  entries: readonly string[],
  aliases: Aliases,
  source: Source,
  needs: (file: string) => Needs = (file) => needsOf(file, String(source.read(file))),
): Closure {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!file.endsWith('.ts')) continue;
    const { imports, beside } = needs(file);
    const from = posix.dirname(file);
    for (const wanted of imports) {
      const path = pathOf(wanted, from, aliases);
      if (path !== undefined) waiting.push(path);
      else if (!wanted.startsWith('node:')) packages.add(packageOf(wanted));
    }
    for (const wanted of beside) {
      const path = posix.join(from, wanted);
      waiting.push(...(path.endsWith('/') ? source.list(path).filter(isUsed) : [path]));
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** The file of ours behind an import; `undefined` for a package. */
function pathOf(wanted: string, from: string, aliases: Aliases): string | undefined {
  if (wanted.startsWith('.')) return posix.join(from, wanted);
  if (!wanted.startsWith('#')) return undefined;
  for (const [alias, target] of Object.entries(aliases)) {
    const [before = '', after = ''] = alias.split('*');
    if (!wanted.startsWith(before) || !wanted.endsWith(after)) continue;
    const middle = wanted.slice(before.length, wanted.length - after.length);
    return posix.normalize(target.replace('*', middle));
  }
  throw new Error(`${wanted} is not among the imports of package.json`);
}

/** `@scope/name` of `@scope/name/file.js`. */
const packageOf = (wanted: string): string =>
  wanted
    .split('/')
    .slice(0, wanted.startsWith('@') ? 2 : 1)
    .join('/');

/** Tests may stand beside data. */
const isUsed = (file: string): boolean => !file.endsWith('.test.ts');
