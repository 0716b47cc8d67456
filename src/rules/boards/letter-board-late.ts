import { boardItemsOf } from '#model/boards/board-items.ts';
import { daysBetween } from '#model/basics/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Days after which what a letter tells of may be over. */
const oldAfter = 30;

/** A letter that goes on a board long after it was written tells of what was then. */
export const letterBoardLate: Rule = {
  code: 'letter-board-late',
  severity: 'hint',
  clause: '设计：旧事不写成新日期',
  *check(office): Generator<Draft> {
    for (const board of standing(office.items.board)) {
      const letter = board.template === 'letter' && boardItemsOf(board, office, 'outreach')[0];
      if (!letter) continue;
      const age = daysBetween(letter.on, board.publishedOn);
      if (age > oldAfter)
        yield at(
          board,
          'publishedOn',
          `${board.code} 上的信是 ${age} 天前写的，信里的事可能已经变了`,
          `牌上会写明信写于哪天。情况变了的，另写一封新的信（在 outreach/ 里再建一个文件），把它的文件名写进 items`,
        );
    }
  },
};
