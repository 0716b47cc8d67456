import { publicItems } from '#model/audience.ts';
import type { Board } from '#model/boards/board.ts';
import { type Freshness, lastPosting, validDaysOf, validUntil } from '#model/boards/board-facts.ts';
import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { freshnessOf } from '#wording/boards/board-freshness.ts';
import { longDate, shortDate } from '#wording/time/date.ts';
import { placeName } from '../sheets/place-name.ts';
import { sheetOf } from '../sheets/sheet.ts';

/** A board in the table of `npm run boards -- status`. */
export interface BoardStatus {
  readonly code: string;
  readonly place: string;
  readonly state: '与现在一致' | '待更新' | '已过有效期' | '尚未上墙';
  /** Last day that the posted sheet holds 有效至; empty where none was posted. */
  readonly validUntil: string;
  /** What changed since when, or for how long it has been expired. */
  readonly note: string;
}

/** How every public board of an office stands, by code. */
export const boardStatuses = (office: Office, portal: Portal): BoardStatus[] =>
  publicItems(office, 'board')
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((board) => statusOf(board, office, portal));

const words = {
  current: '与现在一致',
  outdated: '待更新',
  expired: '已过有效期',
  unposted: '尚未上墙',
} as const;

function statusOf(board: Board, office: Office, portal: Portal): BoardStatus {
  const freshness = freshnessOf(board, office);
  const last = lastPosting(board);
  return {
    code: board.code,
    place: placeName(board, office),
    state: words[freshness.state],
    validUntil: last ? longDate(validUntil(last, validDaysOf(board, office.settings))) : '',
    note: noteOf(freshness, office.today, sheetOf(board, office, portal)?.imprint.date),
  };
}

/** `contentDate` is the newest date in what the sheet would say now. */
function noteOf(
  freshness: Freshness,
  today: CivilDate,
  contentDate: CivilDate | undefined,
): string {
  switch (freshness.state) {
    case 'current':
      return '';
    case 'unposted':
      return '还没有上墙记录';
    case 'expired':
      return `已过 ${freshness.days} 天`;
    case 'outdated': {
      const { changes, postedOn } = freshness;
      if (contentDate === undefined) return '牌上的事项已不再公开，应取下';
      const since = contentDate > postedOn ? contentDate : postedOn;
      const fields = changes.map(({ field }) => field).join('、');
      const days = daysBetween(since, today);
      return `${fields}变了，${shortDate(since)}起${days > 0 ? `，已 ${days} 天` : ''}`;
    }
  }
}
