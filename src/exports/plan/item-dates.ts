import { publicItems } from '#model/audience.ts';
import type { Office } from '#model/library.ts';
import { type OpenDeadline, openDeadlines } from '#model/rectifications/open-deadlines.ts';
import { nextFollowUp } from '#model/rectifications/rectification-facts.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { freshnessOf } from '#wording/boards/board-freshness.ts';
import { boardSentence } from '#wording/boards/board-state.ts';
import { progressWord } from '#wording/words/status.ts';
import type { PlanDate } from './plan-date.ts';

const ofItem = ({ id, unit, supportUnits, village }: Rectification) => ({
  id,
  units: [unit, ...supportUnits],
  ...(village && { village }),
});

/** Deadlines of matters 整改时限, of tasks of the division of work 分工 and of sample frames 样本框. */
export const deadlineDates = (office: Office): PlanDate[] =>
  [...openDeadlines(office)].map((open) => dateOf(open, office));

function dateOf(open: OpenDeadline, office: Office): PlanDate {
  const { kind, on } = open;
  switch (open.kind) {
    case 'rectification': {
      const { title, progress } = open.item;
      const late =
        on < office.today ? '尽快办完，写清为什么没有按期办完' : '做不完的，到期前办延期';
      const note = `现在${progressWord(progress).word}；${late}`;
      return { ...ofItem(open.item), kind, on, title: `整改“${title}”`, note };
    }
    case 'task': {
      const { id, task, lead, supporting } = open.task;
      const units = [lead, ...supporting];
      return {
        kind,
        id,
        on,
        title: `分工“${task}”`,
        units,
        note: '做完后把完成日期和佐证交给办公室',
      };
    }
    case 'frame': {
      const { id, destination, group, duty } = open.frame;
      const units = office.duties
        .filter((one) => one.duty.id === duty)
        .map((one) => one.duty.owner);
      const title = `向${destination}报送${group}样本框`;
      return { kind, id, on, title, units, note: '报送后只写日期和人数，不写名单' };
    }
  }
}

/** Next looks at hot matters 跟踪督查. */
export const followUpDates = (office: Office): PlanDate[] =>
  office.items.rectification.flatMap((item) => {
    const on = item.withdrawn ? undefined : nextFollowUp(item);
    const note = '热点问题，到这天前再去看一次，把看到的记下来';
    return on
      ? [{ ...ofItem(item), kind: 'follow-up', on, title: `跟踪督查“${item.title}”`, note }]
      : [];
  });

/** When what hangs outside has to be renewed: at the end of its validity, today where it is not true. */
export const boardDates = (office: Office): PlanDate[] =>
  publicItems(office, 'board').flatMap((board) => {
    const freshness = freshnessOf(board, office);
    if (freshness.state === 'unposted') return [];
    const { id, code, place, unit, village } = board;
    return [
      {
        kind: 'board',
        id,
        on: freshness.state === 'outdated' ? office.today : freshness.validUntil,
        title: `公示牌 ${code}（${place}）换新`,
        units: [unit],
        ...(village && { village }),
        note: boardSentence(freshness),
      },
    ];
  });
