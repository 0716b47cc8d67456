import { type Draft, type Rule, at, standing } from './rule.ts';

/** A 公告牌 is about one rectification; a 板报 shows achievements. */
export const boardTemplateMismatch: Rule = {
  code: 'board-template-mismatch',
  severity: 'error',
  clause: '平发〔2020〕51号 三（一）、三（二）3',
  *check(office): Generator<Draft> {
    const rectifications = new Set(office.items.rectification.map((item) => item.id));
    const achievements = new Set(office.items.achievement.map((item) => item.id));
    for (const board of standing(office.items.board)) {
      const sign = board.template === 'signboard';
      const [fitting, other] = sign
        ? [rectifications, achievements]
        : [achievements, rectifications];
      for (const [index, id] of board.items.entries())
        if (other.has(id) && !fitting.has(id))
          yield at(
            board,
            `items.${index}`,
            sign
              ? `公告牌只展示整改事项，“${id}”是绩效成果`
              : `板报只展示绩效成果，“${id}”是整改事项`,
            sign
              ? '改成整改事项的编号，或改用 template: achievements'
              : '改成绩效成果的编号，或改用 template: signboard',
          );
      if (sign && board.items.length > 1)
        yield at(
          board,
          'items.1',
          `一块公告牌只讲一件事，${board.code} 写了 ${board.items.length} 件，只有第一件会印上去`,
          '每件事各建一块牌，比如 items: [liuwan-ludeng]',
        );
    }
  },
};
