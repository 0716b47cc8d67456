import type { Board } from '#model/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import { type Sheet, sheetOf } from '../sheets/sheet.ts';
import { type UpdateSheet, updateSheet } from '../sheets/update.ts';

/** The sheet of a board, or the one to paste over its progress zone. */
export type BoardSheet = Sheet | UpdateSheet;

/** A sheet to pack. */
export interface PackageJob {
  readonly office: Office;
  readonly board: Board;
  readonly sheet: BoardSheet;
}

/**
 * What can be ordered for a board now, a package each: the whole board and, where that makes the
 * posted one true again, the update sheet 更新贴 to paste over it.
 */
export const packageSheets = (board: Board, office: Office, portal: Portal): BoardSheet[] =>
  [sheetOf(board, office, portal), updateSheet(board, office, portal)].filter(
    (sheet) => sheet !== undefined,
  );

/** Is it an update sheet 更新贴? */
export const isUpdate = (sheet: BoardSheet): sheet is UpdateSheet => sheet.template === 'update';
