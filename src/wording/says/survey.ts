import type { Board } from '#model/board.ts';
import type { Said } from '#model/board-facts.ts';
import type { Office } from '#model/library.ts';

export const surveySays = (_board: Board, _office: Office): Said => ({});
