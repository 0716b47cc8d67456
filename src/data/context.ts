import type { CivilDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { contentDate } from '#model/items/news.ts';
import type { Portal } from '#model/office/portal.ts';

/** What the open data of an office is made from. */
export interface Context {
  /** Days are counted to its `today`, as on its pages: one matter has one number of days. */
  readonly office: Office;
  /** The day of its newest content 截至, found once: every row says it. */
  readonly contentDate: CivilDate;
  readonly portal: Portal;
}

/** The context of an office. */
export const contextOf = (office: Office, portal: Portal): Context => ({
  office,
  contentDate: contentDate(office),
  portal,
});
