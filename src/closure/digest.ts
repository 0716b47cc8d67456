import { createHash } from 'node:crypto';
import { closureOf } from './closure.ts';
import { type Needs, needsOf } from './needs-of.ts';
import { type Lock, lockedVersions } from './packages.ts';
import { type Source, sourceAt } from './source.ts';

/** Gives the digest of all that some files of code need. */
export type ClosureDigest = (entries: readonly string[]) => string;

/**
 * Opens the program's files for digests. What has been read is remembered: closures share most of
 * their files.
 */
export function openDigests(source: Source): ClosureDigest {
  const files = once((path: string) =>
    createHash('sha256').update(source.read(path)).digest('hex'),
  );
  const needs = once((path: string): Needs => needsOf(path, String(source.read(path))));
  const read = once((path: string) => JSON.parse(String(source.read(path))));
  const digests = once((entries: string) => {
    const { imports } = read('package.json');
    const closure = closureOf(entries.split('\n'), imports, source, needs);
    const parts = [
      ...closure.files.map((path) => `${path} ${files(path)}`),
      ...lockedVersions(closure.packages, read('package-lock.json') as Lock),
    ];
    return createHash('sha256').update(parts.join('\n')).digest('hex');
  });
  return (entries) => digests(entries.join('\n'));
}

/** Asks once for each. */
function once<Found>(find: (asked: string) => Found): (asked: string) => Found {
  const known = new Map<string, Found>();
  return (asked) => {
    const found = known.get(asked) ?? find(asked);
    known.set(asked, found);
    return found;
  };
}

let ofProgram: ClosureDigest | undefined;

/**
 * Digest of all that shapes what some files make (SHA-256, hex): they themselves, what they import,
 * and so on, the data beside them, and the versions of packages as they are locked. It changes when
 * any of it does, so it belongs into the key of whatever is kept of theirs. Entries are paths from the
 * root of the program: `src/press/photos.ts`.
 */
export const closureDigest: ClosureDigest = (entries) => {
  ofProgram ??= openDigests(sourceAt());
  return ofProgram(entries);
};
