import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { flush } from './flush.ts';
import { writeDurably } from './write-whole.ts';

// Several files change together, or none does. What they will hold stands in a journal 改动记录 before the
// first of them is touched; a run that was cut off is brought to its end from there by the next.

/** A file that changes, by its path below the root, with forward slashes: `content/qinghe/plan.yaml`. */
export interface Change {
  readonly file: string;
  /** What it holds now; `undefined` where it must not be there. */
  readonly before: string | undefined;
  readonly after: string;
}

/** A file is not as it was when the change was thought of: somebody has changed it meanwhile. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
  readonly file: string;
  readonly isNew: boolean;
  constructor({ file, before }: Change) {
    super(`${file} is not as it was`);
    this.file = file;
    this.isNew = before === undefined;
  }
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** A path that leads nowhere else, whatever somebody may have written into the journal. */
const below = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:\0]+$/);
const entry = z.strictObject({ file: below, before: digest.nullable(), after: z.string() });
const schema = z.strictObject({ changes: z.array(entry), digest });
type Entry = z.output<typeof entry>;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The digest of what a file holds; `null` where it is not there. */
async function digestAt(path: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Changes files below a root, all of them or none: a kill or a power cut at any moment leaves them as
 * they were, or a journal from which `finishChanges` makes them new. Throws `ChangedMeanwhile` where one is
 * not as `before` says, and what the disk says where it is full or can't be written; all is as it was
 * then. One process at a time. `put` moves a draft to its place.
 */
export async function writeTogether(
  root: string,
  journal: string,
  changes: readonly Change[],
  put: (draft: string, path: string) => Promise<void> = rename,
): Promise<void> {
  // Parsed, so that its keys stand in the order in which they are read again.
  const entries = changes.map(({ file, before, after }) =>
    entry.parse({ file, before: before === undefined ? null : digestOf(before), after }),
  );
  for (const [index, change] of changes.entries())
    if ((await digestAt(join(root, change.file))) !== entries[index]?.before)
      throw new ChangedMeanwhile(change);
  await mkdir(dirname(journal), { recursive: true });
  const text = JSON.stringify({ changes: entries, digest: digestOf(JSON.stringify(entries)) });
  await writeDurably(journal, text);
  const staged: Staged[] = [];
  try {
    // All that needs room is written before any file changes.
    for (const one of entries) await stage(join(root, one.file), one.after, staged);
  } catch (error) {
    for (const one of staged.reverse()) await unstage(one);
    await dropJournal(journal);
    throw error;
  }
  for (const { draft, path } of staged) {
    await put(draft, path);
    await flush(dirname(path));
  }
  await dropJournal(journal);
}

/** A file on its way to its place. */
interface Staged {
  readonly path: string;
  readonly draft: string;
  /** The highest folder that was made for it. */
  readonly made: string | undefined;
}

async function stage(path: string, after: string, staged: Staged[]): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.${randomUUID()}.part`;
  staged.push({ path, draft, made });
  await writeFile(draft, after);
  await flush(draft);
  if (made !== undefined) await flush(dirname(made));
}

async function unstage({ draft, made }: Staged): Promise<void> {
  await rm(draft, { force: true });
  if (made === undefined) return;
  // What somebody else has put there meanwhile stays.
  for (let folder = dirname(draft); folder.startsWith(made); folder = dirname(folder))
    await rmdir(folder).catch(() => undefined);
}

async function dropJournal(journal: string): Promise<void> {
  await rm(journal, { force: true });
  await flush(dirname(journal));
}

/** What came of a journal that a killed run has left. */
export interface Finished {
  /** Files that are new now. */
  readonly written: readonly string[];
  /** Files that somebody has changed since: they stay as they are. */
  readonly left: readonly string[];
}

/**
 * Brings changes that were cut off to their end; `undefined` where there are none. A journal that can't
 * be read was cut off itself: nothing had begun, and it goes.
 */
export async function finishChanges(root: string, journal: string): Promise<Finished | undefined> {
  const entries = await readJournal(journal);
  if (!entries) return undefined;
  const written: string[] = [];
  const left: string[] = [];
  for (const one of entries) {
    const now = await digestAt(join(root, one.file));
    if (now === digestOf(one.after)) continue;
    if (now === one.before) {
      const path = join(root, one.file);
      await mkdir(dirname(path), { recursive: true });
      await writeDurably(path, one.after);
      written.push(one.file);
    } else left.push(one.file);
  }
  await dropJournal(journal);
  return { written, left };
}

async function readJournal(journal: string): Promise<readonly Entry[] | undefined> {
  const text = await readFile(journal, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const { changes, digest: told } = schema.parse(JSON.parse(text));
    return told === digestOf(JSON.stringify(changes)) ? changes : [];
  } catch {
    return [];
  }
}
