import { fullAddress, sheetPath } from '#model/addresses/address.ts';
import type { Board } from '#model/boards/board.ts';
import { sheetNumber, validDaysOf } from '#model/boards/board-facts.ts';
import { type CivilDate, addDays, latest } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import type { SheetSize, TypeScale } from '#model/basics/sheet-size.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { newestWord } from '#wording/boards/board-newest.ts';
import { longDate } from '#wording/time/date.ts';
import type { WholeWords } from './whole-words.ts';

/** The foot of a sheet: which board and update it is, who issued it, and how long it holds. */
export interface Imprint {
  /** Board number 编号. */
  readonly code: string;
  /** Number of the update 第几次更新. */
  readonly number: number;
  readonly issuer: string;
  /** Newest date in the content 截至, as `YYYY-MM-DD` and in words. */
  readonly date: CivilDate;
  readonly contentDate: string;
  /** Last day it holds 有效至, as `YYYY-MM-DD` and in words. */
  readonly until: CivilDate;
  readonly validUntil: string;
  /** What its page has that the sheet may not 最新进展, where it is something else. */
  readonly newest?: string;
  /** Enquiries 咨询电话 and supervision 监督电话. */
  readonly telephone: string;
  readonly supervision: string;
  /** Where the QR code leads: the page of this very sheet. */
  readonly address: string;
  /** The same without https://, for those who type it. */
  readonly shortAddress: string;
}

/** What every sheet has in common. */
export interface SheetBase extends WholeWords {
  /** Smallest type for the size, points: templates go no lower. */
  readonly type: TypeScale;
  /** The board it belongs to, by id. */
  readonly board: string;
  /** Line above the title. */
  readonly kicker: string;
  readonly title: string;
  /** The title in words that stay whole; without them a line of it may end anywhere. */
  readonly titleWords?: readonly string[];
  /** Finished size, millimetres. */
  readonly size: SheetSize;
  /** How many characters each box holds that may be too long, by the id that `fit` reports. */
  readonly lengths?: Readonly<Record<string, number>>;
  /** Fictional: 示例 across the sheet. */
  readonly sample: boolean;
  readonly imprint: Imprint;
}

/**
 * The imprint of a board whose items carry these dates. A board that only repeats what was written
 * before (`repeats`) tells of no later day than its items do; it holds from its own day all the same.
 */
export function imprintOf(
  board: Board,
  office: Office,
  portal: Portal,
  shown: {
    dates: readonly (CivilDate | undefined)[];
    telephone?: string | undefined;
    repeats?: boolean;
  },
): Imprint {
  const { settings, today } = office;
  const own = [board.publishedOn, ...board.changes.map((change) => change.on)];
  const newest = (dates: readonly (CivilDate | undefined)[]) =>
    latest(dates.filter((date) => date !== undefined && date <= today)) ?? board.publishedOn;
  const hung = newest([...own, ...shown.dates]);
  const date = shown.repeats ? newest(shown.dates) : hung;
  const until = addDays(hung, validDaysOf(board, settings));
  const number = sheetNumber(board, boardSays(board, office));
  const address = fullAddress(portal, sheetPath(office.id, board.id, number));
  return {
    code: board.code,
    number,
    issuer: settings.issuer,
    date,
    contentDate: longDate(date),
    until,
    validUntil: longDate(until),
    ...(board.template === 'service' && { newest: newestWord('service') }),
    telephone: shown.telephone ?? settings.telephone,
    supervision: settings.supervision,
    address,
    shortAddress: address.replace(/^https?:\/\//, ''),
  };
}
