import { longDate } from '#wording/time/date.ts';
import { freshBoards } from './board-freshness.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** A posted board no longer says what is true. */
export const boardOutdated: Rule = {
  code: 'board-outdated',
  severity: 'owed',
  clause: '平发〔2020〕51号 三（二）2–3',
  *check(office): Generator<Draft> {
    for (const [board, freshness] of freshBoards(office)) {
      if (freshness.state !== 'outdated') continue;
      const fields = freshness.changes.map((change) => change.field).join('、');
      yield at(
        board,
        `postings.${board.postings.length - 1}`,
        `${board.code} 待更新：${longDate(freshness.postedOn)}上墙的牌面和现在不一致（${fields}）`,
        `运行 npm run boards 印新牌面，上墙后运行 npm run boards -- posted ${board.code} --on ${office.today}（写上墙那天），会在 postings 末尾加一笔；旧记录不要改`,
      );
    }
  },
};
