/** The part of package-lock.json (version 3) that is read here: packages by where they are installed. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Packages and all that they depend on, each with its version as it is locked: `qr@0.7.0`. What is
 * for other systems only stands there, too, so the list is the same on all of them. Throws where a
 * package is not in the lock.
 */
export function lockedVersions(names: Iterable<string>, { packages }: Lock): string[] {
  const found = new Map<string, string>();
  const follow = (name: string, from: string, isOptional: boolean) => {
    const place = placeOf(name, from, packages);
    if (place === undefined) {
      if (isOptional) return;
      throw new Error(`${name} is not in package-lock.json`);
    }
    if (found.has(place)) return;
    const { version = '', dependencies = {}, optionalDependencies = {} } = packages[place] ?? {};
    found.set(place, `${name}@${version}`);
    for (const other of Object.keys(dependencies)) follow(other, place, false);
    for (const other of Object.keys(optionalDependencies)) follow(other, place, true);
  };
  for (const name of names) follow(name, '', false);
  return [...found.values()].sort();
}

/** Where Node finds a package from a folder: in its own node_modules, or in one further out. */
function placeOf(name: string, from: string, packages: Lock['packages']): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
}
