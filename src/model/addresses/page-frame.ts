import type { CivilDate } from '../basics/date.ts';
import type { Finding } from '../basics/finding.ts';
import type { Office } from '../library.ts';
import type { Portal } from '../office/portal.ts';
import type { Settlements } from '../office/settlement.ts';

/** What stands around a page: who publishes it, and what staff should know while previewing. */
export interface PageFrame {
  readonly portal: Portal;
  /** Absent on pages of the whole site. */
  readonly office?: Office;
  /** On pages of the whole site: the offices that publish here, where they are few. */
  readonly offices?: readonly Office[];
  /** What those who publish here have 村、社区: the words of the page follow it. */
  readonly settlements: Settlements;
  /** Fictional content: ribbon and `noindex`. */
  readonly sample: boolean;
  /** Path of the picture that chats show beside a link; not made yet in the preview. */
  readonly card?: string;
  /** The long picture to forward 长图; not made yet in the preview. */
  readonly longPicture?: { readonly path: string; readonly bytes: number };
  /** Findings of the files behind the page; empty outside the preview. */
  readonly findings: readonly Finding[];
}

/** What an article page says of itself to search and to inspections (国办秘函〔2019〕19号). */
export interface ArticleFacts {
  readonly publishedOn: CivilDate;
  /** Day of the last change. */
  readonly changedOn: CivilDate;
  /** Who answers for it 来源. */
  readonly source: string;
  /** What kind of thing it is, as search shows it. */
  readonly kind: string;
  /** What sort of its kind it is, and where: 民生工程. */
  readonly keywords: readonly string[];
  readonly year: number;
  /** Tells again what another page tells: weighs less in search. */
  readonly repeats: boolean;
  /** How it stands, in words. */
  readonly state: string;
}
