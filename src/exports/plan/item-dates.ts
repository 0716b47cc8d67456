import { publicItems } from '#model/audience.ts';
import type { Office } from '#model/library.ts';
import { currentDeadline, isUnfinished, nextFollowUp } from '#model/rectification-facts.ts';
import { freshnessOf } from '#wording/board-freshness.ts';
import { boardSentence } from '#wording/board-state.ts';
import { progressWord } from '#wording/status.ts';
import type { PlanDate } from './plan-date.ts';

/** Deadlines of unfinished matters 整改时限, and next looks at hot ones 跟踪督查. */
export const rectificationDates = (office: Office): PlanDate[] =>
  office.items.rectification
    .filter((item) => !item.withdrawn)
    .flatMap((item) => {
      const { id, title, unit, supportUnits, village, progress } = item;
      const of = { id, units: [unit, ...supportUnits], ...(village && { village }) };
      const deadline = isUnfinished(item) ? currentDeadline(item) : undefined;
      const look = nextFollowUp(item);
      const note = `现在${progressWord(progress).word}；做不完的，到期前办延期`;
      return [
        ...(deadline
          ? [{ ...of, kind: 'rectification' as const, on: deadline, title: `整改“${title}”`, note }]
          : []),
        ...(look
          ? [
              {
                ...of,
                kind: 'follow-up' as const,
                on: look,
                title: `跟踪督查“${title}”`,
                note: '热点问题，到这天前再看一次，记在 followUps',
              },
            ]
          : []),
      ];
    });

/** Tasks of the division of work 分工 and sample frames to hand over 样本框, as far as they are open. */
export const listDates = ({ assignments, frames, duties }: Office): PlanDate[] => [
  ...assignments.flatMap(({ id, task, deadline, doneOn, lead, supporting }) =>
    deadline && !doneOn
      ? [
          {
            kind: 'task' as const,
            id,
            on: deadline,
            title: `分工“${task}”`,
            units: [lead, ...supporting],
            note: '做完后写 doneOn 和佐证',
          },
        ]
      : [],
  ),
  ...frames.flatMap(({ id, due, handedOverOn, destination, group, duty }) =>
    handedOverOn
      ? []
      : [
          {
            kind: 'frame' as const,
            id,
            on: due,
            title: `向${destination}报送${group}样本框`,
            units: duties.filter((one) => one.duty.id === duty).map((one) => one.duty.owner),
            note: '报送后只写日期和人数，不写名单',
          },
        ],
  ),
];

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
