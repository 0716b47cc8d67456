import type { Board } from '#model/board.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import type { SheetBase } from './imprint.ts';

/** 满意度摸底结果: results with charts, n and method (A三(六)). */
export interface SurveySheet extends SheetBase {
  readonly template: 'survey';
}

/** The sheet of a board; `undefined` where the public may see none of it. */
export function surveySheet(
  _board: Board,
  _office: Office,
  _portal: Portal,
): SurveySheet | undefined {
  return undefined;
}
