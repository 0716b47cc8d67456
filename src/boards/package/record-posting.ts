import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { writeDurably } from '#disk/write-whole.ts';
import { type Board, type Posting, boardSchema } from '#model/boards/board.ts';
import { appendPosting } from './append-posting.ts';

/**
 * Writes a posting at the end of a board's file, whole or not at all. The new text is read again
 * before it takes the place of the old: all earlier postings and all other fields must be as they
 * were. `path` is the file's.
 */
export async function recordPosting(path: string, board: Board, posting: Posting): Promise<void> {
  const source = await readFile(path, 'utf8');
  const text = appendPosting(source, posting);
  const before = read(source);
  const wanted = { ...before, postings: [...board.postings, posting] };
  if (!isDeepStrictEqual(read(text), wanted))
    throw new Error(`${board.file}: the posting can't be added without changing something else`);
  await writeDurably(path, text);
}

/** The fields of a board's text, empty ones left out as the library does. */
function read(text: string) {
  const raw = parseDocument(text, { schema: 'failsafe' }).toJS() as Record<string, unknown>;
  return boardSchema.parse(
    Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== '' && value !== null)),
  );
}
