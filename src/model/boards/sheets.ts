import type { Board, Posting } from './board.ts';
import type { CivilDate } from '../basics/date.ts';
import {
  type FieldChange,
  type Said,
  changedFields,
  sheetNumber,
  validUntil,
} from './board-facts.ts';

/** One sheet of a board: a posted one, or the one to print now. Each has an address of its own. */
export interface Sheet {
  readonly number: number;
  /** Absent for the sheet that is still to be posted. */
  readonly posting?: Posting;
  /** Is it the newest that hangs outside? */
  readonly newest: boolean;
  /** The last day that it held, where that has passed 已过有效期. */
  readonly expiredOn?: CivilDate;
  /** What changed since it was posted, field by field. */
  readonly changes: readonly FieldChange[];
}

/**
 * Every sheet whose QR code may be on a wall, oldest first, and the one to print now. A board whose
 * items may no longer be shown keeps its sheets, but compares nothing: what it said is not repeated.
 */
export function sheetsOf(
  board: Pick<Board, 'postings'>,
  now: Said,
  today: CivilDate,
  validDays: number,
): Sheet[] {
  const shown = Object.keys(now).length > 0;
  const last = board.postings.at(-1);
  // A sheet that was replaced by one that says the same keeps its number and its page.
  const newestOf = new Map(board.postings.map((posting) => [posting.number, posting]));
  const posted = [...newestOf.values()].map((posting) => {
    const until = validUntil(posting, validDays);
    return {
      number: posting.number,
      posting,
      newest: posting === last,
      ...(until < today && { expiredOn: until }),
      changes: shown ? changedFields(posting.said, now) : [],
    };
  });
  const number = sheetNumber(board, now);
  return !shown || number === last?.number
    ? posted
    : [...posted, { number, newest: false, changes: [] }];
}
