import { templateFacts } from '#model/boards/template-facts.ts';
import type { AnyItem } from '#model/library.ts';
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
    for (const board of standing(office.items.board)) {
      const { shows } = templateFacts[board.template];
      if (board.audience !== 'public' || shows === undefined) continue;
      const items: readonly AnyItem[] = office.items[shows];
      for (const [index, id] of board.items.entries()) {
        const item = items.find((one) => one.id === id);
        const why = item && whyNot(item);
        if (why)
          yield at(
            board,
            `items.${index}`,
            `${board.code} 展示的“${id}”${why}，不能上墙`,
            `从 items 里去掉它；整块牌不再用的，写 withdrawn: { on: ${office.today}, reason: 展示的事项不再公开 }`,
          );
      }
    }
  },
};
