import type { BoardTemplate } from './board-template.ts';
import type { Board, Posting } from './board.ts';
import type { OfficeSettings } from '../office/office.ts';
import { type CivilDate, addDays, daysBetween } from '../basics/date.ts';

/** What a sheet says, by field, in the order of the sheet 牌上内容. */
export type Said = Readonly<Record<string, string>>;

export interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** Fields that two sheets say differently, in the order of the newer one. */
export function changedFields(before: Said, now: Said): FieldChange[] {
  const fields = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...fields]
    .filter((field) => before[field] !== now[field])
    .map((field) => ({ field, before: before[field], now: now[field] }));
}

/** The last posting of a board. */
export const lastPosting = (board: Pick<Board, 'postings'>): Posting | undefined =>
  board.postings.at(-1);

/**
 * Number of the sheet to print 第几次更新: the last posted one while it still says what is true,
 * else the next.
 */
export function sheetNumber(board: Pick<Board, 'postings'>, now: Said): number {
  const last = lastPosting(board);
  if (!last) return 1;
  return changedFields(last.said, now).length === 0 ? last.number : last.number + 1;
}

/** The last day a posted sheet holds 有效至: as printed on it, else counted from its posting. */
export const validUntil = (posting: Posting, validDays: number): CivilDate =>
  posting.validUntil ?? addDays(posting.postedOn, validDays);

/** What tells no progress stays true longer than the 30 days that boards usually hold. */
const longerValid: Readonly<Record<BoardTemplate, number | undefined>> = {
  signboard: undefined,
  achievements: undefined,
  'rectification-board': undefined,
  notice: undefined,
  duties: undefined,
  survey: undefined,
  letter: undefined,
  service: 365,
};

/** Days a board stays valid 有效期（天）: its own, else its template's, else the office's. */
export const validDaysOf = (
  board: Pick<Board, 'validDays' | 'template'>,
  settings: Pick<OfficeSettings, 'boardValidDays' | 'boardValidDaysBy'>,
): number =>
  board.validDays ??
  settings.boardValidDaysBy[board.template] ??
  longerValid[board.template] ??
  settings.boardValidDays;

/** Is the board still true? */
export type Freshness =
  | { readonly state: 'unposted' }
  | { readonly state: 'current'; readonly validUntil: CivilDate }
  | { readonly state: 'expired'; readonly validUntil: CivilDate; readonly days: number }
  | { readonly state: 'outdated'; readonly postedOn: CivilDate; readonly changes: FieldChange[] };

/** Freshness 牌面是否有效 of what hangs outside, from what it said and what is true now. */
export function boardFreshness(
  board: Pick<Board, 'postings'>,
  now: Said,
  today: CivilDate,
  validDays: number,
): Freshness {
  const last = lastPosting(board);
  if (!last) return { state: 'unposted' };
  const changes = changedFields(last.said, now);
  if (changes.length > 0) return { state: 'outdated', postedOn: last.postedOn, changes };
  const until = validUntil(last, validDays);
  return until < today
    ? { state: 'expired', validUntil: until, days: daysBetween(until, today) }
    : { state: 'current', validUntil: until };
}
