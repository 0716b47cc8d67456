import type { Board } from '#model/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import type { SheetBase } from './imprint.ts';

/** 公告公示: one notice with its period and how to object. */
export interface NoticeSheet extends SheetBase {
  readonly template: 'notice';
}

/** The sheet of a board; `undefined` where the public may see none of it. */
export function noticeSheet(
  _board: Board,
  _office: Office,
  _portal: Portal,
): NoticeSheet | undefined {
  return undefined;
}
