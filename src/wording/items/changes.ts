import type { CivilDate } from '#model/basics/date.ts';
import type { WorkCalendar } from '#model/calendar/work-calendar.ts';
import type { Signature } from '#model/items/approval.ts';
import type { AnyItem } from '#model/library.ts';
import { endSettled } from '#model/notices/notice-facts.ts';
import { settledText } from './notice.ts';

/** A dated note on what was changed, for readers. */
export interface Change {
  readonly on: CivilDate;
  readonly note: string;
  readonly approval?: Signature;
}

/**
 * What was changed in an item since it was published 修订记录, in the order of the file: what the office
 * wrote, and of a notice how an end that waited for an arrangement of holidays was settled.
 */
export function changesOf(
  item: AnyItem,
  { calendar }: { readonly calendar: WorkCalendar },
): readonly Change[] {
  const settled = item.kind === 'notice' ? endSettled(item, calendar) : undefined;
  return settled ? [...item.changes, { on: settled.on, note: settledText(settled) }] : item.changes;
}
