import type { Place } from '#model/basics/finding.ts';

/** What was found in a file of the site: words as they stand there, or the target of a link. */
interface FoundThere {
  readonly words?: string;
  readonly link?: string;
}

/** Where something in a file of the site, given by its path, has to be put right. */
export type Origin = (path: string, found?: FoundThere) => Place;

/** At the file itself. */
export const asItLies: Origin = (path) => ({ file: path });
