import { publicItems } from '#model/audience.ts';
import { printOrder } from '#model/boards/print-order.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** The frame of a board hides more of its edge than is free of text. */
export const boardFrameHidesText: Rule = {
  code: 'board-frame-hides-text',
  severity: 'hint',
  clause: '设计：边框压边不遮住文字',
  *check(office): Generator<Draft> {
    for (const board of publicItems(office, 'board')) {
      const { hiddenEdge } = printOrder(board, office.settings);
      const { edge } = typeScale(board.size);
      if (hiddenEdge <= edge) continue;
      const { width, height } = board.size;
      const whose = board.print?.hiddenEdge === undefined ? '（office.yaml 里写的）' : '';
      yield at(
        board,
        board.print ? 'print.hiddenEdge' : 'size',
        `${board.code} 的边框压边${whose}是 ${hiddenEdge} 毫米，${width}×${height} 毫米的纸四边只空出 ${edge} 毫米，标题、正文和页脚靠边的字会被遮住`,
        `不装边框就写 print: { hiddenEdge: 0 }；要装边框，换压边不超过 ${edge} 毫米的，写 print: { hiddenEdge: ${edge} }，或者把牌做大到 A2 以上`,
      );
    }
  },
};
