import type { Board } from '#model/board.ts';
import type { Said } from '#model/board-facts.ts';
import type { Office } from '#model/library.ts';

export const letterSays = (_board: Board, _office: Office): Said => ({});
