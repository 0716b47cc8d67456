import { join } from 'node:path';
import type { Finding, Place } from '#model/basics/finding.ts';
import { placeOf } from '#model/items/item.ts';
import { type Library, allItems } from '#model/library.ts';
import { movedPaths } from '#model/addresses/redirects.ts';
import { compareHistory } from '#release/history.ts';
import { publicFolderFindings } from '#release/public-folder.ts';
import { readPublished } from '#release/published-file.ts';
import { type Published, publishedOf, publishedWith } from '#release/published.ts';
import { programRoot } from './astro-config.ts';

/** What a library without errors would change of what was published. */
export interface AgainstRecord {
  /** What is published once the site is. */
  readonly now: Published;
  readonly findings: readonly Finding[];
}

/**
 * Holds content against the record of what was published, in the folder `own`, and looks through the
 * files that are copied as they are. With `only`, of one office.
 */
export async function againstRecord(
  library: Library,
  own: string,
  only?: string,
): Promise<AgainstRecord> {
  const { published, findings } = await readPublished(own);
  const now = only === undefined ? publishedOf(library) : publishedWith(published, library, only);
  const moved = movedPaths(library.portal.redirects);
  return {
    now,
    findings: [
      ...(await publicFolderFindings(join(programRoot, 'public'))),
      ...findings,
      ...(published ? compareHistory(published, now, moved, placeIn(library)) : []),
    ],
  };
}

/** Where the fields of items and settings stand, by file. */
function placeIn({ offices }: Library) {
  const files = offices.flatMap((office) => [...allItems(office), ...office.sources.values()]);
  const located = new Map(files.map((one) => [one.file, one]));
  return (file: string, path: string): Place => placeOf(located.get(file) ?? nowhere(file), path);
}

const nowhere = (file: string) => ({ file, places: new Map<string, Place>() });
