import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { closureDigest } from '#closure/digest.ts';
import { readKept as fromCache, writeKept } from '#disk/kept.ts';
import { markUsed } from '#disk/last-used.ts';
import { writeWhole } from '#disk/write-whole.ts';
import { prepareBounded, readBounded, tooMuchCode } from './bounded.ts';
import { endingOf } from './file-kind.ts';
import type { Unseen } from './read/reading.ts';
import type { Note } from './refusal.ts';

/** A file that was made ready, with its published bytes in the cache. */
export interface Kept {
  /** Where the cleaned bytes lie, and how many they are; `undefined` where there are none. */
  readonly published: { readonly file: string; readonly bytes: number } | undefined;
  readonly notes: readonly Note[];
  readonly unseen?: Unseen;
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
  unseen: z.exactOptional(z.enum(['scan', 'signed'])),
});
type Entry = z.input<typeof recordSchema>;

const makers = ['src/attachments/worker.ts'];
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where what came of a file is kept; plain texts are told by their ending. */
const placeOf = (cacheDir: string, digest: string, name: string): string =>
  join(
    cacheDir,
    'attachments',
    `${digest}-${closureDigest(makers).slice(0, 16)}.${endingOf(name)}`,
  );

/**
 * Cleans and reads a file, or takes what was made of the same bytes before. What is damaged in the
 * cache is made again.
 */
export async function prepareKept(
  name: string,
  { bytes, digest }: { readonly bytes: Uint8Array; readonly digest: string },
  cacheDir: string,
): Promise<Kept> {
  const file = placeOf(cacheDir, digest, name);
  const known = await readRecord(`${file}.json`);
  const kept =
    known?.digest === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (known && (known.digest === undefined || (kept && digestOf(kept) === known.digest))) {
    if (kept) await markUsed(file);
    return keptAs(known, kept && { file, bytes: kept.length });
  }
  const { bytes: cleaned, ...said } = await prepareBounded(name, bytes);
  // On another day, when the machine is not so busy, it may be read.
  if (isTooMuch(said.notes)) return keptAs(said, undefined);
  await mkdir(dirname(file), { recursive: true });
  if (cleaned) await writeWhole(file, cleaned);
  await writeRecord(`${file}.json`, { ...said, ...(cleaned && { digest: digestOf(cleaned) }) });
  return keptAs(said, cleaned && { file, bytes: cleaned.length });
}

const keptAs = ({ notes, unseen }: Entry, published: Kept['published']): Kept => ({
  published,
  notes,
  ...(unseen && { unseen }),
});

/**
 * What has to be said of a file as it lies there, or was said of the same bytes before. Of every
 * file: `name` tells plain texts apart.
 */
export async function readKept(
  name: string,
  bytes: Uint8Array,
  cacheDir: string,
): Promise<readonly Note[]> {
  const record = `${placeOf(cacheDir, digestOf(bytes), name)}.read.json`;
  const known = await readRecord(record);
  if (known) return known.notes;
  const notes = await readBounded(name, bytes);
  if (isTooMuch(notes)) return notes;
  await mkdir(dirname(record), { recursive: true });
  await writeRecord(record, { notes });
  return notes;
}

const isTooMuch = (notes: readonly Note[]): boolean =>
  notes.some(({ code }) => code === tooMuchCode);

const writeRecord = (record: string, entry: Entry): Promise<void> =>
  writeKept(record, Buffer.from(JSON.stringify(entry)));

/** What was said of a file, if it is there and as it was written. */
async function readRecord(record: string): Promise<Entry | undefined> {
  const kept = await fromCache(record);
  if (!kept) return undefined;
  await markUsed(record);
  return recordSchema.parse(JSON.parse(kept.toString()));
}
