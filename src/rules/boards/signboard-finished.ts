import { lastPosting } from '#model/boards/board-facts.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** A signboard says what is still to be done; a matter that is finished needs a new one no more. */
export const signboardFinished: Rule = {
  code: 'signboard-finished',
  severity: 'hint',
  clause: '平发〔2020〕51号 三（二）3（现场公告牌）',
  *check(office): Generator<Draft> {
    for (const board of standing(office.items.board)) {
      if (board.template !== 'signboard' || lastPosting(board)) continue;
      const matter = office.items.rectification.find(({ id }) => id === board.items[0]);
      if (matter?.progress !== '已完成' || matter.workKind === '长期坚持') continue;
      yield at(
        board,
        'items',
        `${board.code} 还没有上墙，“${matter.title}”已经办完了`,
        `不用再立牌的，写 withdrawn: { on: ${office.today}, reason: 事项已经办完 }；要立牌告知办结的照印`,
      );
    }
  },
};
