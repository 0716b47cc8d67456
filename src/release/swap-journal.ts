import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '#disk/write-whole.ts';

// The journal 换站记录 says what a swap is about to do. It is on the disk before the swap begins and
// goes when it is done, so one that is there tells of a swap that was cut off.

/** A numbered site below `.sunboard/`; on Windows with its own slash. */
const numbered = (folders: string) => z.string().regex(new RegExp(`^(?:${folders})[\\\\/]\\d{6}$`));

const schema = z.strictObject({
  /** The finished site that becomes `dist`. */
  next: numbered('releases'),
  /** Where the folder `dist` is put, if it is one. */
  aside: z.exactOptional(numbered('releases|set-aside')),
});
/** Both are paths from `own`. */
export type Journal = z.output<typeof schema>;

const fileOf = (own: string) => join(own, 'swap.json');

/** Writes down what is about to be done, to last. */
export const writeJournal = (own: string, journal: Journal): Promise<void> =>
  writeDurably(fileOf(own), JSON.stringify(journal));

/** What a swap was about to do; `unreadable` where the file says nothing, as after a power cut. */
export async function readJournal(own: string): Promise<Journal | 'none' | 'unreadable'> {
  try {
    return schema.parse(JSON.parse(await readFile(fileOf(own), 'utf8')));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'unreadable';
  }
}

/** The swap is done. */
export const dropJournal = (own: string): Promise<void> =>
  rm(fileOf(own), { recursive: true, force: true });
