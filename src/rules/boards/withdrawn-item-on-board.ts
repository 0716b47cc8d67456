import { type AnyItem, allItems } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Why an item may not hang outside, or `undefined`. */
const whyNot = (item: AnyItem): string | undefined => {
  if (item.withdrawn) return '已撤回';
  return item.audience === 'internal' ? '只供内部' : undefined;
};

/** A board shows nothing that was withdrawn or is internal. */
export const withdrawnItemOnBoard: Rule = {
  code: 'withdrawn-item-on-board',
  severity: 'error',
  clause: '设计：公开范围由一处决定',
  *check(office): Generator<Draft> {
    const items = new Map(
      allItems(office)
        .filter((item) => item.kind === 'rectification' || item.kind === 'achievement')
        .map((item) => [item.id, item]),
    );
    for (const board of standing(office.items.board)) {
      if (board.audience !== 'public') continue;
      for (const [index, id] of board.items.entries()) {
        const item = items.get(id);
        const why = item && whyNot(item);
        if (why)
          yield at(
            board,
            `items.${index}`,
            `${board.code} 展示的“${id}”${why}，不能上墙`,
            '从 items 里删去它；整块牌不再用的，写 withdrawn: { on: 2020-11-20, reason: 事项已撤回 }',
          );
      }
    }
  },
};
