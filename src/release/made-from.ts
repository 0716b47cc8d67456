import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '#disk/write-whole.ts';
import type { Library } from '#model/library.ts';

// What the finished site was made from, as a digest an office. Bundles that copy finished pages
// compare it with the content of now: nobody hands over yesterday's figures unawares.

const schema = z.record(z.string(), z.string());
type MadeFrom = z.output<typeof schema>;

const fileOf = (own: string) => join(own, 'made-from.json');

/** Digest of everything that the pages of each office are made from, today's date among it. */
export const madeFrom = ({ portal, offices }: Pick<Library, 'portal' | 'offices'>): MadeFrom =>
  Object.fromEntries(offices.map((office) => [office.id, digestOf([portal, office])]));

/** What stands in `dist/`; empty where nothing was published here. */
export async function readMadeFrom(own: string): Promise<MadeFrom> {
  try {
    return schema.parse(JSON.parse(await readFile(fileOf(own), 'utf8')));
  } catch {
    // Unreadable is unknown: whoever asks is told to build again.
    return {};
  }
}

/** Remembers it; with `only`, one office was made and the others stay as they were. */
export async function writeMadeFrom(own: string, now: MadeFrom, only?: string): Promise<void> {
  const kept = only === undefined ? {} : await readMadeFrom(own);
  const made = Object.entries(now).filter(([id]) => only === undefined || id === only);
  const all = { ...kept, ...Object.fromEntries(made) };
  await writeDurably(fileOf(own), `${JSON.stringify(all, null, 1)}\n`);
}

/** Where a value stands in its file: no page shows it. */
const unseen: ReadonlySet<string> = new Set(['sources', 'places']);

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify(value, (key, inner) => {
        if (unseen.has(key)) return undefined;
        return inner instanceof Map ? [...inner] : inner;
      }),
    )
    .digest('hex');
