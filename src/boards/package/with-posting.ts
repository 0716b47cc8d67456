import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { ToldError } from '#model/basics/told-error.ts';
import { type Board, type Posting, boardSchema } from '#model/boards/board.ts';
import { appendPosting } from './append-posting.ts';

/**
 * The text of a board's file with a posting at its end. It is read again before it is given: all earlier
 * postings and all other fields must be as they were, else it throws.
 */
export function withPosting(source: string, board: Board, posting: Posting): string {
  const text = appendPosting(source, posting);
  const before = read(source);
  const wanted = { ...before, postings: [...board.postings, posting] };
  if (!isDeepStrictEqual(read(text), wanted))
    throw new ToldError(`content/${board.file} 刚才被改过，上墙没有记进去。核对以后再做一次`);
  return text;
}

/** The fields of a board's text, empty ones left out as the library does. */
function read(text: string) {
  const raw = parseDocument(text, { schema: 'failsafe' }).toJS() as Record<string, unknown>;
  return boardSchema.parse(
    Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== '' && value !== null)),
  );
}
