import type { CivilDate } from '#model/basics/date.ts';
import type { WorkCalendar } from '#model/calendar/work-calendar.ts';
import type { Signature } from '#model/items/approval.ts';
import type { AnyItem } from '#model/library.ts';
import { endSettled } from '#model/notices/notice-facts.ts';
import { correctionText } from './correction.ts';
import { settledText } from './notice.ts';

/** A dated note on what was changed, for readers. */
export interface Change {
  readonly on: CivilDate;
  readonly note: string;
  /** It mends something that was wrong 更正, and is no news. */
  readonly correction?: true;
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
  const written = item.changes.map(({ on, note, corrects, approval }): Change => ({
    on,
    note: correctionText({ note, ...(corrects && { corrects }) }),
    ...(corrects && { correction: true }),
    ...(approval && { approval }),
  }));
  return settled ? [...written, { on: settled.on, note: settledText(settled) }] : written;
}

/** Was something in it corrected on this day, its newest? 更正 */
export const isCorrected = (
  item: AnyItem,
  on: CivilDate,
  office: { readonly calendar: WorkCalendar },
): boolean => changesOf(item, office).some((change) => change.on === on && change.correction);
