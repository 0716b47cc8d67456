import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { closureDigest } from '#closure/digest.ts';
import { markUsed } from '#disk/last-used.ts';
import { writeWhole } from '#disk/write-whole.ts';
import { prepareBounded, readBounded, tooMuchCode } from './bounded.ts';
import { endingOf } from './file-kind.ts';
import type { Note } from './refusal.ts';

/** A file that was made ready, with its published bytes in the cache. */
export interface Kept {
  /** Where the cleaned bytes lie, and how many they are; `undefined` where there are none. */
  readonly published: { readonly file: string; readonly bytes: number } | undefined;
  readonly notes: readonly Note[];
}

const noteSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'owed', 'hint']),
  message: z.string(),
  hint: z.string(),
  line: z.exactOptional(z.int()),
  column: z.exactOptional(z.int()),
});
const recordSchema = z.strictObject({
  /** SHA-256 of the cleaned bytes, hex; without it there are none. */
  digest: z.exactOptional(z.string()),
  notes: z.array(noteSchema).readonly(),
});
type Entry = z.input<typeof recordSchema>;

const makers = ['src/attachments/worker.ts'];
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Cleans and reads a file, or takes what was made of the same bytes before. What is damaged in the
 * cache is made again.
 */
export async function prepareKept(
  name: string,
  { bytes, digest }: { readonly bytes: Uint8Array; readonly digest: string },
  cacheDir: string,
): Promise<Kept> {
  // Plain texts are told by their ending.
  const ending = endingOf(name);
  const key = `${digest}-${closureDigest(makers).slice(0, 16)}`;
  const file = join(cacheDir, 'attachments', `${key}.${ending}`);
  const record = `${file}.json`;
  const known = await readRecord(record, file);
  if (known) {
    await markUsed(record);
    if (known.published) await markUsed(file);
    return known;
  }
  const { bytes: cleaned, notes } = await prepareBounded(name, bytes);
  // On another day, when the machine is not so busy, it may be read.
  if (notes.some(({ code }) => code === tooMuchCode)) return { published: undefined, notes };
  await mkdir(dirname(file), { recursive: true });
  if (cleaned) await writeWhole(file, cleaned);
  const entry = { ...(cleaned && { digest: digestOf(cleaned) }), notes };
  await writeWhole(record, JSON.stringify(entry satisfies Entry));
  return { published: cleaned && { file, bytes: cleaned.length }, notes };
}

/**
 * What has to be said of a file as it lies there, or was said of the same bytes before. Of every
 * file: `name` tells plain texts apart.
 */
export async function readKept(
  name: string,
  bytes: Uint8Array,
  cacheDir: string,
): Promise<readonly Note[]> {
  const key = `${digestOf(bytes)}-${closureDigest(makers).slice(0, 16)}`;
  const record = join(cacheDir, 'attachments', `${key}.${endingOf(name)}.read.json`);
  const known = await readRecord(record, record);
  if (known) {
    await markUsed(record);
    return known.notes;
  }
  const notes = await readBounded(name, bytes);
  if (notes.some(({ code }) => code === tooMuchCode)) return notes;
  await mkdir(dirname(record), { recursive: true });
  await writeWhole(record, JSON.stringify({ notes } satisfies Entry));
  return notes;
}

/** What is kept, if it is there and as it was written. */
async function readRecord(record: string, file: string): Promise<Kept | undefined> {
  try {
    const { digest, notes } = recordSchema.parse(JSON.parse(await readFile(record, 'utf8')));
    if (digest === undefined) return { published: undefined, notes };
    const bytes = await readFile(file);
    return digestOf(bytes) === digest
      ? { published: { file, bytes: bytes.length }, notes }
      : undefined;
  } catch {
    return undefined;
  }
}
