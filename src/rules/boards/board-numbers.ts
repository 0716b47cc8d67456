import { changedFields } from '#model/boards/board-facts.ts';
import type { Office } from '#model/library.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** The first number that no board of the office has. */
function freeCode({ items, settings }: Office): string {
  const used = new Set(items.board.map(({ code }) => code));
  let number = 1;
  const code = () => `${settings.boardPrefix}-B${String(number).padStart(2, '0')}`;
  while (used.has(code())) number += 1;
  return code();
}

/**
 * Numbers on boards lead residents to one page each: codes are the office's and unique, updates
 * count up by one. A damaged sheet that was replaced by one that says the same keeps its number.
 */
export const boardNumbers: Rule = {
  code: 'board-numbers',
  severity: 'error',
  clause: '设计：公示牌编号和更新次数是固定地址',
  *check(office): Generator<Draft> {
    const owners = new Map<string, string>();
    // Withdrawn boards too: what was printed still hangs somewhere.
    for (const board of office.items.board) {
      const owner = owners.get(board.code);
      if (owner)
        yield at(
          board,
          'code',
          `编号 ${board.code} 已经给了“${owner}”`,
          `换一个没有用过的编号，比如 code: ${freeCode(office)}`,
        );
      const { boardPrefix } = office.settings;
      if (!board.code.startsWith(`${boardPrefix}-`))
        yield at(
          board,
          'code',
          `编号 ${board.code} 的前缀和 office.yaml 里的 boardPrefix（${boardPrefix}）不一样`,
          `写成 code: ${boardPrefix}${board.code.replace(/^[A-Z]*/, '')}`,
        );
      owners.set(board.code, owner ?? board.id);
      let before = { number: 0, said: {} };
      for (const [index, posting] of board.postings.entries()) {
        const replaced = index > 0 && changedFields(before.said, posting.said).length === 0;
        const wanted = before.number + 1;
        if (posting.number !== wanted && !(replaced && posting.number === before.number))
          yield at(
            board,
            `postings.${index}.number`,
            `第 ${index + 1} 条上墙记录的更新次数写成了 ${posting.number}`,
            `更新次数从 1 起逐次加 1，这里写 number: ${wanted}；内容没有变、只是换了一张的，次数不变`,
          );
        before = posting;
      }
    }
  },
};
