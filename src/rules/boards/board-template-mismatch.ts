import { templateFacts } from '#model/boards/template-facts.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Each template shows items of one kind: a 公告牌 one rectification, a 板报 achievements. */
export const boardTemplateMismatch: Rule = {
  code: 'board-template-mismatch',
  severity: 'error',
  clause: '平发〔2020〕51号 三（一）、三（二）3',
  *check(office): Generator<Draft> {
    for (const board of standing(office.items.board)) {
      const { label, shows, items } = templateFacts[board.template];
      const wanted = shows && kinds[shows].label;
      for (const [index, id] of board.items.entries()) {
        const has = (kind: keyof typeof kinds) => office.items[kind].some((item) => item.id === id);
        const other = kindNames.find((kind) => kind !== shows && has(kind));
        if (items === 'none' || !other || (shows && has(shows))) continue;
        yield at(
          board,
          `items.${index}`,
          `${label}只展示${wanted}，“${id}”是${kinds[other].label}`,
          `改成${wanted}的编号，或者换一种 template`,
        );
      }
      if (items === 'none' && board.items.length > 0)
        yield at(
          board,
          'items',
          `${label}自己列出要展示的内容，不用写 items`,
          board.template === 'rectification-board' ? '删去 items，写 year: 2019' : '删去 items',
        );
      if (items !== 'none' && board.items.length === 0)
        yield at(
          board,
          'template',
          `${label}没有写展示什么`,
          `用 items 写${wanted}的文件名，比如 items: [liuwan-ludeng]`,
        );
      if (items === 'one' && board.items.length > 1)
        yield at(
          board,
          'items.1',
          `一块${label}只讲一件事，${board.code} 写了 ${board.items.length} 件，只有第一件会印上去`,
          '每件事各建一块牌，比如 items: [liuwan-ludeng]',
        );
      if (board.template === 'rectification-board' && board.year === undefined)
        yield at(board, 'template', '信息公开栏没有写是哪一年的意见', '加一行 year: 2019');
    }
  },
};
