import { templateFacts } from '#model/boards/template-facts.ts';
import { yearOf } from '#model/basics/date.ts';
import { publicItems } from '#model/audience.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** `，比如 items: [liuwan-ludeng]`, with an item that the office has; empty where it has none. */
function exampleOf(office: Office, kind: Kind): string {
  const [item] = publicItems(office, kind);
  return item ? `，比如 items: [${item.id}]` : `，先在 ${kinds[kind].folder}/ 里建一件`;
}

/** Each template shows items of one kind: a 公告牌 one rectification, a 板报 achievements. */
export const boardTemplateMismatch: Rule = {
  code: 'board-template-mismatch',
  severity: 'error',
  clause: '平发〔2020〕51号 三（一）、三（二）3',
  *check(office): Generator<Draft> {
    const lastYear = yearOf(office.today) - 1;
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
          shows
            ? `改成${wanted}的文件名${exampleOf(office, shows)}；或者换一种 template`
            : '换一种 template',
        );
      }
      if (items === 'none' && board.items.length > 0)
        yield at(
          board,
          'items',
          `${label}自己列出要展示的内容，不用写 items`,
          board.template === 'rectification-board'
            ? `写 year: ${lastYear}、删去 items`
            : '删去 items',
        );
      if (items !== 'none' && board.items.length === 0)
        yield at(
          board,
          'template',
          `${label}没有写展示什么`,
          `用 items 写${wanted}的文件名${shows ? exampleOf(office, shows) : ''}`,
        );
      if (items === 'one' && board.items.length > 1)
        yield at(
          board,
          'items.1',
          `一块${label}只讲一件事，${board.code} 写了 ${board.items.length} 件，只有第一件会印上去`,
          `每件事各建一块牌，这块只写 items: [${board.items[0]}]`,
        );
      if (board.template === 'rectification-board' && board.year === undefined)
        yield at(
          board,
          'template',
          '信息公开栏没有写是哪一年的意见',
          `写评议的年份，比如 year: ${lastYear}`,
        );
    }
  },
};
