import type { Board } from '#model/boards/board.ts';
import { type Freshness, boardFreshness, validDaysOf } from '#model/boards/board-facts.ts';
import type { Office } from '#model/library.ts';
import { boardSays } from './board-says.ts';

/** Whether what hangs outside still says what is true today 牌面是否有效. */
export const freshnessOf = (board: Board, office: Office): Freshness =>
  boardFreshness(
    board,
    boardSays(board, office),
    office.today,
    validDaysOf(board, office.settings),
  );
