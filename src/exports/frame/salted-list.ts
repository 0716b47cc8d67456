import { type CanonicalVersion, canonicalRow } from './canonical-row.ts';
import { leafHash, merkleRoot, saltBytes } from './commitment.ts';
import type { PrivateList } from './read-list.ts';

/** What the office keeps beside its list: a salt for the headings and one for each row. */
export interface Salts {
  /** Hex, in the order of the list. */
  readonly salts: readonly string[];
  /** How the rows were written before they were hashed. */
  readonly version: CanonicalVersion;
}

/** The name of the format, which says the version. */
const formats: Readonly<Record<CanonicalVersion, string>> = {
  1: 'sunboard-frame-salts/1',
  2: 'sunboard-frame-salts/2',
};
const versions = [1, 2] as const satisfies readonly CanonicalVersion[];

/** How many salts a list needs: its headings are the first leaf. */
export const saltsNeeded = ({ canonical }: Pick<PrivateList, 'canonical'>): number =>
  canonical.length;

/**
 * The commitment 校验码 to a list: the hex root of a Merkle tree with its headings and its rows as
 * leaves, in their order, each with a salt of its own. As many salts as `saltsNeeded`; the list has
 * been read in the version of the salts.
 */
export function commitmentOf(list: Pick<PrivateList, 'canonical'>, { salts }: Salts): string {
  if (salts.length !== saltsNeeded(list)) throw new RangeError('one salt for each leaf');
  const leaves = list.canonical.map((words, index) =>
    leafHash(Buffer.from(salts[index] ?? '', 'hex'), canonicalRow(words)),
  );
  return Buffer.from(merkleRoot(leaves)).toString('hex');
}

/** The text of the file that the office keeps. Nothing of the list stands in it but its length. */
export const saltsText = ({ salts, version }: Salts): string =>
  `${JSON.stringify({ format: formats[version], salts }, null, 1)}\n`;

/** Reads such a file; `undefined` for anything else. */
export function parseSalts(text: string): Salts | undefined {
  const hex = new RegExp(`^[0-9a-f]{${saltBytes * 2}}$`);
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return undefined;
    const { format, salts } = read as { format?: unknown; salts?: unknown };
    const version = versions.find((one) => formats[one] === format);
    const whole =
      version !== undefined &&
      Array.isArray(salts) &&
      salts.every((salt) => typeof salt === 'string' && hex.test(salt));
    return whole ? { salts: salts as string[], version } : undefined;
  } catch {
    return undefined;
  }
}
