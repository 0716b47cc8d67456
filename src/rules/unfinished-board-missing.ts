import { isPublic, publicItems } from '#model/audience.ts';
import { boardRectification } from '#model/board-items.ts';
import type { CivilDate } from '#model/date.ts';
import type { Rectification } from '#model/rectification.ts';
import { daysOverdue } from '#model/rectification-facts.ts';
import { type Draft, type Rule, at, standing } from './rule.ts';

/** Why the item needs a board on the spot, or `undefined`. */
function whyBoard(item: Rectification, today: CivilDate): string | undefined {
  if (item.closing.state === '已销号') return undefined;
  if (item.workKind === '长期坚持') return '长期坚持的事项';
  if (item.progress === '列入规划') return '列入规划的事项';
  return daysOverdue(item, today) > 0 ? '到期没有完成的事项' : undefined;
}

/** Unfinished and long-term items are explained by a 公告牌 on the spot. */
export const unfinishedBoardMissing: Rule = {
  code: 'unfinished-board-missing',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）3',
  *check(office): Generator<Draft> {
    const boards = publicItems(office, 'board').filter((board) => board.template === 'signboard');
    const shown = new Set(boards.map((board) => boardRectification(board, office)?.id));
    for (const item of standing(office.items.rectification)) {
      const why = whyBoard(item, office.today);
      if (!why || shown.has(item.id) || !isPublic(item, office.today)) continue;
      yield at(
        item,
        item.workKind === '长期坚持' ? 'workKind' : 'progress',
        `${why}要在现场设公告牌，但 boards/ 里没有一块牌展示它`,
        `在 boards/ 里新建一块，比如 template: signboard、place: 村口公示栏旁、items: [${item.id}]`,
      );
    }
  },
};
