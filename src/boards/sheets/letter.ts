import type { Board } from '#model/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import type { SheetBase } from './imprint.ts';

/** 一封信: a letter to residents (A三(四)); it has no field for recipients. */
export interface LetterSheet extends SheetBase {
  readonly template: 'letter';
}

/** The sheet of a board; `undefined` where the public may see none of it. */
export function letterSheet(
  _board: Board,
  _office: Office,
  _portal: Portal,
): LetterSheet | undefined {
  return undefined;
}
