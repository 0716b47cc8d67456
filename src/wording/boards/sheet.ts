import type { Posting } from '#model/boards/board.ts';
import type { SheetSize } from '#model/basics/sheet-size.ts';
import type { Sheet } from '#model/boards/sheets.ts';
import { longDate } from '../time/date.ts';
import type { StateWord } from '../words/status.ts';

/** Is what one sheet says still true? `shown` is false where its items are no longer public. */
export function sheetWord(sheet: Sheet, shown: boolean): StateWord {
  if (!shown) return { word: '不再展示', tone: 'cannot' };
  if (!sheet.posting) return { word: '还没有贴出', tone: 'long' };
  if (sheet.changes.length > 0) return { word: '牌上内容待更新', tone: 'late' };
  return sheet.expiredOn
    ? { word: '已过有效期', tone: 'late' }
    : { word: '与现在一致', tone: 'done' };
}

/**
 * What pages call a sheet: 第 2 次更新, as it is printed on it; the first one 首版 until it hangs, as
 * nothing was updated yet.
 */
export const sheetName = (number: number, posted: boolean): string =>
  number === 1 && !posted ? '首版' : `第 ${number} 次更新`;

/** Whether it is still true, in a sentence: 牌上是第 2 次更新，10月12日上墙，之后有 3 处变了. */
export function sheetSentence(sheet: Sheet, last: Posting | undefined, shown: boolean): string {
  if (!shown) return '牌上的事项已不再公开展示，请以本站现在的内容为准。';
  if (!sheet.posting) return '这一张还没有贴出来，下面是最新情况。';
  const posted = `牌上是第 ${sheet.number} 次更新，${longDate(sheet.posting.postedOn)}上墙`;
  const newer =
    !sheet.newest && last
      ? `${longDate(last.postedOn)}已换上第 ${last.number} 次更新，这一张应已取下。`
      : '';
  if (sheet.changes.length > 0) return `${posted}，之后有 ${sheet.changes.length} 处变了。${newer}`;
  return sheet.expiredOn
    ? `${posted}，写的没有变，但${longDate(sheet.expiredOn)}已过有效期。${newer}`
    : `${posted}，写的与现在一致。${newer}`;
}

/** Finished size 成品尺寸: 600×900 毫米 */
export const sizeText = ({ width, height }: SheetSize): string => `${width}×${height} 毫米`;

/** A sheet that was posted 上墙记录: 2020年11月20日上墙，第 1 次更新，有效至2020年12月20日 */
export const postingText = ({ number, postedOn, validUntil }: Posting): string =>
  [
    `${longDate(postedOn)}上墙`,
    sheetName(number, true),
    validUntil && `有效至${longDate(validUntil)}`,
  ]
    .filter(Boolean)
    .join('，');
