import { publicItems } from '#model/audience.ts';
import type { Board, Posting } from '#model/boards/board.ts';
import { lastPosting, sheetNumber } from '#model/boards/board-facts.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { longDate } from '#wording/time/date.ts';
import { sheetOf } from '../sheets/sheet.ts';

/** What is to be recorded of a sheet that was put up, or why it can't be. */
export type NewPosting =
  | {
      readonly posting: Omit<Posting, 'digest'>;
      /** Newest date in the content, as printed on it 截至. */
      readonly contentDate: CivilDate;
      /** The same number hung there before: a sheet was replaced or put up again. */
      readonly again: boolean;
    }
  | { readonly refused: string };

/** The posting 上墙记录 of the sheet that a board needs now, put up on a day. */
export function newPosting(
  board: Board,
  office: Office,
  portal: Portal,
  on: CivilDate,
): NewPosting {
  const said = boardSays(board, office);
  const sheet = publicItems(office, 'board').includes(board) && sheetOf(board, office, portal);
  if (!sheet || Object.keys(said).length === 0)
    return { refused: `${board.code} 现在没有可以公开的牌面，不能记上墙` };
  const contentDate = sheet.imprint.date;
  const last = lastPosting(board);
  const refused = wrongDay(board, office, on, contentDate);
  if (refused) return { refused };
  const number = sheetNumber(board, said);
  const again = last?.number === number;
  if (again && last.postedOn === on)
    return {
      refused: `${board.code} 第 ${number} 次更新 ${longDate(on)}上墙已经记过，内容没有变，不用再记`,
    };
  const validUntil = sheet.imprint.until;
  return { posting: { number, postedOn: on, validUntil, said }, contentDate, again };
}

/** Why a sheet can't have been put up on that day. */
function wrongDay(
  board: Board,
  { today }: Office,
  on: CivilDate,
  contentDate: CivilDate,
): string | undefined {
  const day = longDate(on);
  const last = lastPosting(board);
  if (on > today) return `${day}还没有到（今天是 ${longDate(today)}），上墙以后再记`;
  if (on < board.publishedOn)
    return `${board.code} 的发布日期是 ${longDate(board.publishedOn)}，不能在这之前（${day}）上墙`;
  if (last && on < last.postedOn)
    return `${board.code} 上一次上墙是 ${longDate(last.postedOn)}，不能补记在这之前（${day}）的`;
  if (on < contentDate)
    return `${board.code} 现在的牌面截至 ${longDate(contentDate)}，${day}上墙的不可能是这一张。墙上的是旧内容，就印新的一张换上，再按换上的日子记`;
  return undefined;
}
