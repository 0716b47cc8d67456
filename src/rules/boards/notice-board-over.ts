import { publicItems } from '#model/audience.ts';
import { lastPosting } from '#model/boards/board-facts.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import { periodEnd } from '#model/calendar/period-end.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** A board still asks for objections to a notice whose period is over. */
export const noticeBoardOver: Rule = {
  code: 'notice-board-over',
  severity: 'hint',
  clause: '公示制度通行要求：公示结果',
  *check(office): Generator<Draft> {
    for (const board of publicItems(office, 'board')) {
      const notice =
        board.template === 'notice' ? boardItemsOf(board, office, 'notice')[0] : undefined;
      if (!notice?.period) continue;
      const { latest: last } = periodEnd(notice.period, office.calendar);
      const posted = lastPosting(board);
      // A sheet that went up with the outcome tells what came of it.
      if (last >= office.today || (posted && '公示结果' in posted.said)) continue;
      if (notice.outcome && !posted) continue;
      const off = `withdrawn: { on: ${office.today}, reason: 公示期已满 }`;
      yield at(
        board,
        'items',
        `${board.code} 展示的《${notice.title}》公示期到 ${longDate(last)}，已经过了，${posted ? '牌还挂着' : '牌还没有上墙'}`,
        posted
          ? `摘下来的，在这块牌里写 ${off}；要接着挂着公布结果的，先在公告里写 outcome，再印新的一张换上`
          : `不用再挂的，在这块牌里写 ${off}；要挂出来公布结果的，先在公告里写 outcome`,
      );
    }
  },
};
