import type { CivilDate } from '../basics/date.ts';
import type { Duty, Selector } from './plan.ts';

/**
 * How a duty of the plan stands today.
 * - `met` 已落实: what the clause asks is there. If only after the due date, `lateDays` says so.
 * - `late` 逾期未完成: the due date has passed (or the newest proof of standing work is too old).
 * - `short` 部分落实: something counts, not all, and nothing is due yet (or the clause has no date).
 * - `not-yet-due` 未到期: the due date is ahead and nothing is missing yet.
 * - `unknown` 无法判断: the clause has no date and nothing counts, or nothing of the kind that is
 *   counted was ever recorded, so the content can't tell whether it was done.
 */
export type DutyState = 'met' | 'late' | 'short' | 'not-yet-due' | 'unknown';

/** Where an entry that counts comes from: an item, or a list of the office. */
export type EntryKind = Exclude<Selector['kind'], 'any'>;

/** An item or entry that counts for a duty, or nearly does. */
export interface EntryRef {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** The date that counts. */
  readonly on?: CivilDate;
  /** May the public see it? Only then may it be named or linked in public. */
  readonly public: boolean;
  /** Address elsewhere, of a publication. */
  readonly link?: string;
}

/** What nearly counts, and why it doesn't. */
export interface NearMiss {
  readonly ref: EntryRef;
  readonly why: string;
}

/** A duty evaluated. `sentence` and `gaps` name no entry, so that they can stand in public. */
export interface DutyResult {
  readonly duty: Duty;
  readonly state: DutyState;
  /** How many count, and how many the clause asks for. */
  readonly counted: number;
  readonly wanted: number;
  /** Last day, or the next one for standing work. */
  readonly due?: CivilDate;
  /** Days between the due date and the day it was met; 0 where it was in time. */
  readonly lateDays: number;
  readonly proof: readonly EntryRef[];
  readonly near: readonly NearMiss[];
  /** What is missing by name: months, villages, channels. */
  readonly gaps: readonly string[];
  /** How it stands, in plain Chinese. */
  readonly sentence: string;
  /** Proofs that count and are not shown in public; 0 before `publicResult`. */
  readonly internalProofs: number;
}
