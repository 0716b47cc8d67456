import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import type { Office } from '#model/library.ts';
import { publicPlan } from '#model/plan/public-plan.ts';
import { dutyWord } from '../../plan/duty.ts';
import { joinSentences } from '../../words/list.ts';
import { byTitle } from './by-title.ts';

/** What a 任务进度栏 says of each public duty of the plan. */
export const dutiesSay = (_board: Board, office: Office): Said =>
  byTitle(
    publicPlan(office.duties).duties.map((result) => [
      result.duty.what,
      joinSentences([dutyWord(result).word, result.sentence]),
    ]),
  );
