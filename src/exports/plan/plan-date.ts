import type { CivilDate } from '#model/basics/date.ts';

/** What has a day to keep. */
type PlanDateKind = 'duty' | 'rectification' | 'follow-up' | 'task' | 'frame' | 'survey' | 'board';

/** A day to keep: the due date of a duty, the deadline of a matter, the renewal of a board. */
export interface PlanDate {
  readonly kind: PlanDateKind;
  /** Stable over builds, and unique with its kind within an office. */
  readonly id: string;
  readonly on: CivilDate;
  readonly title: string;
  /** Who has to see to it: the unit that leads first. */
  readonly units: readonly string[];
  readonly village?: string;
  /** What to do, or what is missing. */
  readonly note: string;
}
