import { longDate } from '#wording/date.ts';
import { freshBoards } from './board-freshness.ts';
import { type Draft, type Rule, at } from './rule.ts';

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
          `现场核对牌面，内容仍属实就换上日期新的一张，并在 postings 末尾加一笔：number: ${board.postings.length + 1}，postedOn 写换牌那天`,
        );
  },
};
