import { type CivilDate, daysBetween } from '#model/basics/date.ts';
import type { DutyResult, DutyState, NearMiss } from '#model/plan/duty-result.ts';
import { longDate } from '#wording/time/date.ts';
import { type Entry, refOf } from './entry.ts';
import type { Occurrence } from './select.ts';

/** What the evaluation of one rule gives: a result without its duty. */
export type Outcome = Omit<DutyResult, 'duty' | 'internalProofs'>;

/** What the state follows from. */
interface Standing {
  /** All that the clause asks is there. */
  readonly enough: boolean;
  /** Something of it is there. */
  readonly begun: boolean;
  /** The office records this kind at all. */
  readonly recorded: boolean;
  readonly due: CivilDate | undefined;
  readonly today: CivilDate;
}

/**
 * The state, the same for every rule that has a last day. The due date itself is still in time. An
 * office that never recorded anything of the kind is `unknown` when the date passes: silence is no
 * proof of either. With no date, nothing is ever late.
 */
export function stateOf({ enough, begun, recorded, due, today }: Standing): DutyState {
  if (enough) return 'met';
  if (due !== undefined && due < today) return recorded ? 'late' : 'unknown';
  if (begun) return 'short';
  return due === undefined ? 'unknown' : 'not-yet-due';
}

/** Occurrences before, within and after a span; both of its ends are within. */
export interface Split {
  readonly early: readonly Occurrence[];
  readonly inTime: readonly Occurrence[];
  readonly tardy: readonly Occurrence[];
}

/** Sorts occurrences into a span 起止日期; an open end takes everything. */
export function split(
  occurrences: readonly Occurrence[],
  from: CivilDate | undefined,
  by: CivilDate | undefined,
): Split {
  const isEarly = ({ on }: Occurrence) => from !== undefined && on < from;
  const isTardy = ({ on }: Occurrence) => by !== undefined && on > by;
  return {
    early: occurrences.filter(isEarly),
    inTime: occurrences.filter((one) => !isEarly(one) && !isTardy(one)),
    tardy: occurrences.filter(isTardy),
  };
}

/** The first occurrence of each entry: a board posted twice is still one board. */
export function firstOfEach(occurrences: readonly Occurrence[]): Occurrence[] {
  const firsts = new Map<Entry, Occurrence>();
  for (const one of occurrences) if (!firsts.has(one.entry)) firsts.set(one.entry, one);
  return [...firsts.values()];
}

export const proofOf = (occurrences: readonly Occurrence[]) =>
  occurrences.map(({ entry, on }) => refOf(entry, on));

/** Occurrences that don't count, each with the same reason. */
export const nearOf = (occurrences: readonly Occurrence[], why: string): NearMiss[] =>
  occurrences.map(({ entry, on }) => ({ ref: refOf(entry, on), why }));

/** Why those before the span don't count. */
export const tooEarly = (early: readonly Occurrence[], from: CivilDate | undefined): NearMiss[] =>
  from === undefined ? [] : nearOf(early, `早于起算日 ${longDate(from)}`);

/** Days that `on` is after `due`; 0 where it isn't. */
export const lateBy = (due: CivilDate | undefined, on: CivilDate | undefined): number =>
  due === undefined || on === undefined ? 0 : Math.max(0, daysBetween(due, on));

/** How it ends when the due date has gone by and nothing of the kind is on record. */
export const nothingRecorded = '期限已过，但没有任何这类记录，无法判断是否落实';
