import type { DutyResult } from '#model/plan/duty-result.ts';
import type { Publication } from '#model/plan/publication.ts';
import { longDate } from '../time/date.ts';

/** Was a piece filed, must it still be, or does no duty of the plan ask for it? */
export function filingText(
  piece: Pick<Publication, 'id' | 'filedOn'>,
  results: readonly DutyResult[],
): string {
  if (piece.filedOn) return longDate(piece.filedOn);
  return isAwaited(piece, results) ? '待备案' : '不需备案';
}

/** Is there anything to tell of filing: was one of the pieces filed, or must one be? */
export const filingMatters = (
  pieces: readonly Pick<Publication, 'id' | 'filedOn'>[],
  results: readonly DutyResult[],
): boolean => pieces.some((piece) => piece.filedOn !== undefined || isAwaited(piece, results));

/** A duty to file names what it asks for and has not got as what nearly counts. */
const isAwaited = ({ id }: Pick<Publication, 'id'>, results: readonly DutyResult[]): boolean =>
  results.some(
    ({ duty, near }) =>
      duty.rule.type === 'filing' &&
      near.some(({ ref }) => ref.kind === 'publication' && ref.id === id),
  );
