import { isPublic, publicItems } from '#model/audience.ts';
import { boardRectification } from '#model/boards/board-items.ts';
import {
  type SignboardReason,
  signboardReason,
} from '#model/rectifications/rectification-duties.ts';
import { type Draft, type Rule, at } from '../rule.ts';

const reasons: Record<SignboardReason, string> = {
  长期坚持: '长期坚持的事项',
  列入规划: '列入规划的事项',
  逾期: '到期没有完成的事项',
};

/** Unfinished and long-term items are explained by a 公告牌 on the spot. */
export const unfinishedBoardMissing: Rule = {
  code: 'unfinished-board-missing',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）3',
  *check(office): Generator<Draft> {
    const boards = publicItems(office, 'board').filter((board) => board.template === 'signboard');
    const shown = new Set(boards.map((board) => boardRectification(board, office)?.id));
    for (const item of office.items.rectification) {
      const why = signboardReason(item, office.today);
      if (!why || shown.has(item.id) || !isPublic(item, office.today)) continue;
      yield at(
        item,
        why === '长期坚持' ? 'workKind' : 'progress',
        `${reasons[why]}要在现场设公告牌，但 boards/ 里没有一块牌展示它`,
        `在 boards/ 里新建一块，比如 template: signboard、place: 公示栏旁、items: [${item.id}]`,
      );
    }
  },
};
