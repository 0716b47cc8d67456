import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from '#disk/write-whole.ts';

/** A package as it was written. */
export interface Packed {
  /** File of the board in the content, and which of its sheets. */
  readonly board: string;
  readonly sheet: 'board' | 'update';
  readonly name: string;
  /** SHA-256 of every file, by its path below the folder of packages. */
  readonly files: Readonly<Record<string, string>>;
}

/** What earlier runs wrote into a folder of packages: nothing else is ever cleared away. */
export interface Ledger {
  readonly packed: () => readonly Packed[];
  /** Notes a package before its files are in place, so that a killed run is known, too. */
  add(packed: Packed): Promise<void>;
  /**
   * Takes away the files of a package, as far as they are what was written: what somebody changed or
   * put beside them stays.
   */
  clear(packed: Packed): Promise<void>;
}

/** Opens the ledger in `report/`; where there is none, or a broken one, nothing is known. */
export async function openLedger(outDir: string): Promise<Ledger> {
  const path = join(outDir, 'report', 'packages.json');
  let known = await readLedger(path);
  const keep = async (packages: readonly Packed[]) => {
    known = packages;
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, `${JSON.stringify(known, undefined, 2)}\n`);
  };
  return {
    packed: () => known,
    add: (packed) => keep([...known.filter((one) => one.name !== packed.name), packed]),
    clear: async (packed) => {
      for (const [file, digest] of Object.entries(packed.files)) {
        const whole = join(outDir, file);
        const content = await readFile(whole).catch(() => undefined);
        if (content && digestOf(content) === digest) await rm(whole);
      }
      // Stays where anything is left in it.
      await rmdir(join(outDir, packed.name)).catch(() => undefined);
      await keep(known.filter((one) => one.name !== packed.name));
    },
  };
}

/** SHA-256, hex. */
export const digestOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

async function readLedger(path: string): Promise<readonly Packed[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as readonly Packed[];
  } catch {
    return [];
  }
}
