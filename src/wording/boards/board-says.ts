import type { Board } from '#model/boards/board.ts';
import type { BoardTemplate } from '#model/boards/board-template.ts';
import type { Said } from '#model/boards/board-facts.ts';
import type { Office } from '#model/library.ts';
import { achievementsSay } from './says/achievements.ts';
import { dutiesSay } from './says/duties.ts';
import { letterSays } from './says/letter.ts';
import { noticeSays } from './says/notice.ts';
import { rectificationBoardSays } from './says/rectification-board.ts';
import { serviceSays } from './says/service.ts';
import { signboardSays } from './says/signboard.ts';
import { surveySays } from './says/survey.ts';

const says: Readonly<Record<BoardTemplate, (board: Board, office: Office) => Said>> = {
  signboard: signboardSays,
  achievements: achievementsSay,
  'rectification-board': rectificationBoardSays,
  notice: noticeSays,
  duties: dutiesSay,
  survey: surveySays,
  letter: letterSays,
  service: serviceSays,
};

/**
 * What a board's sheet says today, field by field in the order of the sheet: only what its public
 * items say. Nothing in it changes by a day passing, except that a deadline or a step becomes
 * overdue; so two equal values mean that the sheet on the wall is still true. Empty where nothing
 * may be shown.
 */
export const boardSays = (board: Board, office: Office): Said =>
  says[board.template](board, office);
