import type { Board } from '#model/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import type { SheetBase } from './imprint.ts';

/** 信息公开栏: all items of a year with the seven fields (A三(二)2). */
export interface RectificationBoard extends SheetBase {
  readonly template: 'rectification-board';
}

/** The sheet of a board; `undefined` where the public may see none of it. */
export function rectificationBoardSheet(
  _board: Board,
  _office: Office,
  _portal: Portal,
): RectificationBoard | undefined {
  return undefined;
}
