import { type ApprovalStep, signatureInForce, signedLast } from '#model/items/approval.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { compareText } from '#model/basics/finding.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { signingState } from './signing-state.ts';

/** An item that not everybody has signed who has to, as it stands now 待审签. */
export interface WaitingItem {
  readonly item: AnyItem;
  /** What is missing, in order; the first is what it waits for. */
  readonly missing: readonly ApprovalStep[];
  /** It was signed, and its text is another one now: some steps, or all of it 签发后改过. */
  readonly again: boolean;
  /** It was issued, and these steps were signed over other words 审签的不是同一稿. */
  readonly unlike?: readonly ApprovalStep[];
  /** Day of the last signature; without one nobody has drafted it, and no day is known. */
  readonly since?: CivilDate;
}

/**
 * What waits for drafting, check or issue, public or internal (先审后发), also where it was issued and
 * the text is another one now, or was another one when it was checked: longest waiting first, those without any signature last, then by file.
 * A withdrawn item waits for nothing.
 */
export const signOffQueue = (office: Office): WaitingItem[] =>
  allItems(office)
    .filter((item) => !item.withdrawn)
    .flatMap((item) => {
      const { missing, again, changed, unlike } = signingState(item, office);
      const since = signatureInForce(item)?.on ?? signedLast(item.approval);
      const waits = changed || unlike ? (['issued'] as const) : missing;
      if (waits.length === 0) return [];
      return [
        {
          item,
          missing: waits,
          again: changed !== undefined || again.length > 0,
          ...(unlike && { unlike }),
          ...(since && { since }),
        },
      ];
    })
    .sort(
      (a, b) =>
        compareText(a.since ?? '9999', b.since ?? '9999') || compareText(a.item.file, b.item.file),
    );
