import { publicItems } from '#model/audience.ts';
import type { Board } from '#model/boards/board.ts';
import type { Freshness } from '#model/boards/board-facts.ts';
import type { Office } from '#model/library.ts';
import { freshnessOf } from '#wording/boards/board-freshness.ts';

/** Public boards of an office and whether what hangs outside is still true. */
export function* freshBoards(office: Office): Generator<[Board, Freshness]> {
  for (const board of publicItems(office, 'board')) yield [board, freshnessOf(board, office)];
}
