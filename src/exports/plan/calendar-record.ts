import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type CivilDate, daysBetween } from '#model/basics/date.ts';

// What was exported to calendars is remembered: a calendar that has an event keeps it, until a file
// says that it moved or was cancelled. Pure; `scripts/commands/plan/calendar-file.ts` reads and writes it.

/** An event as it is to stand in the calendar. */
export interface CalendarEvent {
  readonly uid: string;
  readonly on: CivilDate;
  readonly title: string;
  readonly description: string;
}

const civil = z.string().transform((date) => date as CivilDate);

const exportedEvent = z.strictObject({
  uid: z.string(),
  on: civil,
  title: z.string(),
  /** Digest of all that the event says. */
  digest: z.string(),
  /** SEQUENCE: higher with each change. */
  sequence: z.int(),
  /** Day of the last change, and the how manieth of that day it was, from 0: together DTSTAMP. */
  changedOn: civil,
  nth: z.int(),
  /** It went away: 已取消 until its day has passed. */
  cancelled: z.boolean(),
});
export type ExportedEvent = z.output<typeof exportedEvent>;

/** The events of every calendar that was exported, by its name: `qinghe`, `qinghe-shuili`. */
export const calendarRecordSchema = z.strictObject({
  version: z.literal(1),
  calendars: z.record(z.string(), z.array(exportedEvent)),
});
export type CalendarRecord = z.output<typeof calendarRecordSchema>;

/** SEQUENCE counts from this day, a day one: whoever lost the record does not fall behind it again. */
const origin = '2020-01-01' as CivilDate;

/**
 * The events to be exported today, after those exported before. What says the same keeps its number and
 * stamp; what changed gets a higher one; what is gone is cancelled until its day has passed.
 *
 * With `unsure` nothing is cancelled: where files could not be read, nobody knows what is gone. What is
 * missing then stays in the record as it was.
 */
export function revise(
  before: readonly ExportedEvent[],
  events: readonly CalendarEvent[],
  today: CivilDate,
  unsure = false,
): ExportedEvent[] {
  const known = new Map(before.map((event) => [event.uid, event]));
  const there = new Set(events.map(({ uid }) => uid));
  const now = events.map((event): ExportedEvent => {
    const { uid, on, title } = event;
    const last = known.get(uid);
    const digest = digestOf(event);
    if (last && !last.cancelled && last.digest === digest) return last;
    return { ...{ uid, on, title, digest, cancelled: false }, ...revision(last, today) };
  });
  const gone = before
    .filter(({ uid, on }) => !there.has(uid) && on >= today)
    .map((last) =>
      last.cancelled || unsure ? last : { ...last, cancelled: true, ...revision(last, today) },
    );
  return [...now, ...gone];
}

/** The next number, and a later stamp, whatever the clock says. */
function revision(last: ExportedEvent | undefined, today: CivilDate) {
  const changedOn = last && last.changedOn > today ? last.changedOn : today;
  return {
    sequence: Math.max((last?.sequence ?? -1) + 1, daysBetween(origin, today)),
    changedOn,
    nth: last?.changedOn === changedOn ? last.nth + 1 : 0,
  };
}

const digestOf = ({ on, title, description }: CalendarEvent): string =>
  createHash('sha256')
    .update(JSON.stringify([on, title, description]))
    .digest('hex')
    .slice(0, 32);
