import type { Answer, Question } from './planner/finder.ts';

/** What the page asks the worker. Without a question the indexes are only opened. */
export interface Asked {
  readonly id: number;
  /** Folders of the offices that are searched, full addresses. */
  readonly folders: readonly string[];
  /** The base path of the site. */
  readonly base: string;
  readonly question?: Question;
}

/** What the worker tells. */
export interface Told {
  readonly id: number;
  readonly answer?: Answer | undefined;
  readonly failed?: string;
}
