import { type CivilDate, daysBetween, monthOf } from '../basics/date.ts';
import type { DutyResult, EntryRef } from './duty-result.ts';
import { lastDay, monthStarts } from '../basics/months.ts';

/** A month of a monthly duty, and what counts in it. */
export interface DutyMonth {
  /** Its first day. */
  readonly start: CivilDate;
  /** The last day on which something counts for it. */
  readonly until: CivilDate;
  readonly proof: readonly EntryRef[];
  /** `full`, or for good `missed`, or there is still time. */
  readonly state: 'full' | 'missed' | 'open';
}

/** The months that a monthly duty has begun or gone through, the first first; none for others. */
export function dutyMonths({ duty: { rule }, proof }: DutyResult, today: CivilDate): DutyMonth[] {
  if (rule.type !== 'monthly') return [];
  return monthStarts(rule.from, rule.by)
    .filter((start) => start <= today)
    .map((start) => {
      const own = proof.filter(({ on }) => on !== undefined && monthOf(on) === monthOf(start));
      const end = lastDay(start);
      const until = daysBetween(rule.by, end) > 0 ? rule.by : end;
      const enough = own.length >= rule.each;
      return {
        start,
        until,
        proof: own,
        state: enough ? 'full' : until < today ? 'missed' : 'open',
      };
    });
}
