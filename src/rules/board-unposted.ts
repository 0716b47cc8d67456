import { freshBoards } from './board-freshness.ts';
import { type Draft, type Rule, at } from './rule.ts';

/** A board that isn't posted tells nobody anything. */
export const boardUnposted: Rule = {
  code: 'board-unposted',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（一）、三（二）2–3',
  *check(office): Generator<Draft> {
    for (const [board, freshness] of freshBoards(office))
      if (freshness.state === 'unposted')
        yield at(
          board,
          'place',
          `${board.code} 还没有上墙记录（${board.place}）`,
          '印好上墙后记一笔 postings，写更新次数 number、上墙日期 postedOn 和牌上写的内容 said',
        );
  },
};
