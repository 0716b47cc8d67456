import { type ApprovalStep, missingSteps, signedLast } from './approval.ts';
import type { CivilDate } from '../basics/date.ts';
import { compareText } from '../basics/finding.ts';
import { type AnyItem, type Office, allItems } from '../library.ts';

/** An item that not everybody has signed who has to 待审签. */
export interface WaitingItem {
  readonly item: AnyItem;
  /** What is missing, in order; the first is what it waits for. */
  readonly missing: readonly ApprovalStep[];
  /** Day of the last signature; without one nobody has drafted it, and no day is known. */
  readonly since?: CivilDate;
}

/**
 * What waits for drafting, check or issue, public or internal (先审后发): longest waiting first, those
 * without any signature last, then by file. A withdrawn item waits for nothing.
 */
export const signOffQueue = (office: Office): WaitingItem[] =>
  allItems(office)
    .filter((item) => !item.withdrawn)
    .flatMap((item) => {
      const missing = missingSteps(item.approval);
      const since = signedLast(item.approval);
      return missing.length > 0 ? [{ item, missing, ...(since && { since }) }] : [];
    })
    .sort(
      (a, b) =>
        compareText(a.since ?? '9999', b.since ?? '9999') || compareText(a.item.file, b.item.file),
    );
