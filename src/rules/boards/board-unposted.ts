import { freshBoards } from './board-freshness.ts';
import { type Draft, type Rule, at } from '../rule.ts';

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
          `印好上墙后运行 npm run boards -- posted ${board.code} --on ${office.today}（写上墙那天），会把牌上写的内容逐项记下来`,
        );
  },
};
