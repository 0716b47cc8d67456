import type { CivilDate } from '#model/date.ts';
import type { Office } from '#model/library.ts';
import { contentDate } from '#model/news.ts';
import type { Portal } from '#model/portal.ts';
import type { NameOf } from './field.ts';

/** What the open data of an office is made from. */
export interface Context {
  /**
   * The office on the day of its newest content 截至: whatever counts days is counted for that day,
   * so the files change when the content does and not because a night has passed.
   */
  readonly office: Office;
  /** The day that the duties of the plan were evaluated for. */
  readonly evaluatedOn: CivilDate;
  readonly portal: Portal;
  readonly nameOf: NameOf;
}

/** The context of an office; `nameOf` is the guide to fields. */
export const contextOf = (office: Office, portal: Portal, nameOf: NameOf): Context => ({
  office: { ...office, today: contentDate(office) },
  evaluatedOn: office.today,
  portal,
  nameOf,
});
