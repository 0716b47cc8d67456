import type { Board } from '#model/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import type { SheetBase } from './imprint.ts';

/** 任务进度栏: the plan's duties and how far each is. */
export interface DutiesSheet extends SheetBase {
  readonly template: 'duties';
}

/** The sheet of a board; `undefined` where the public may see none of it. */
export function dutiesSheet(
  _board: Board,
  _office: Office,
  _portal: Portal,
): DutiesSheet | undefined {
  return undefined;
}
