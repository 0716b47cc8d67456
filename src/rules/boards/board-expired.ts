import { longDate } from '#wording/time/date.ts';
import { freshBoards } from './board-freshness.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** A posted board is still true, but its validity has run out. */
export const boardExpired: Rule = {
  code: 'board-expired',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）3；公示牌更新通行做法',
  *check(office): Generator<Draft> {
    for (const [board, freshness] of freshBoards(office))
      if (freshness.state === 'expired')
        yield at(
          board,
          `postings.${board.postings.length - 1}.postedOn`,
          `${board.code} 的有效期到 ${longDate(freshness.validUntil)}，已过 ${freshness.days} 天`,
          `现场核对牌面，内容仍属实就在 changes 里加一条，比如 - { on: ${office.today}, note: 现场核对，内容属实 }，运行 npm run boards 印日期新的一张；换上后运行 npm run boards -- posted ${board.code} --on ${office.today}（写换牌那天）`,
        );
  },
};
