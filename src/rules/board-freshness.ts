import { publicItems } from '#model/audience.ts';
import type { Board } from '#model/board.ts';
import { type Freshness, boardFreshness } from '#model/board-facts.ts';
import type { Office } from '#model/library.ts';
import { boardSays } from '#wording/board-says.ts';

/** Public boards of an office and whether what hangs outside is still true. */
export function* freshBoards(office: Office): Generator<[Board, Freshness]> {
  for (const board of publicItems(office, 'board'))
    yield [
      board,
      boardFreshness(board, boardSays(board, office), office.today, office.settings.boardValidDays),
    ];
}
