import { join } from 'node:path';
import { inOrder } from '#press/in-order.ts';
import type { Finding } from '#model/basics/finding.ts';
import type { Library, Office } from '#model/library.ts';
import { openPictureCache } from './cache.ts';
import { drawPicture } from './draw.ts';
import { pictureJobs } from './jobs.ts';
import { glyphCheck } from './picture-glyphs.ts';
import { openPictureTypesetter } from './typesetter.ts';

/** A picture in the cache, and where it belongs. */
interface BuiltPicture {
  /** Path below the base: `/qinghe/card.png`. */
  readonly path: string;
  /** The file in the cache, as `readKept` reads it. */
  readonly source: string;
  readonly bytes: number;
}

export interface BuiltPictures {
  readonly made: number;
  readonly cached: number;
  readonly pictures: readonly BuiltPicture[];
  readonly findings: readonly Finding[];
}

export interface PictureOptions {
  readonly cacheDir: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Pictures under way at once: threads draw some while the next one is set. */
const atOnce = 3;

/**
 * Makes the pictures that chats show, those that are not in the cache. One with a character that
 * no font has is left out: the page and its text are there without it.
 */
export async function buildPictures(
  library: Pick<Library, 'portal' | 'offices'>,
  offices: readonly Office[],
  { cacheDir, onProgress }: PictureOptions,
): Promise<BuiltPictures> {
  const cache = await openPictureCache(join(cacheDir, 'share'));
  const jobs = pictureJobs(library, offices).map((job) => ({
    ...job,
    source: cache.place(job.template, job.data),
  }));
  const findings: Finding[] = [];
  const sizes = new Map<string, number>();
  const missing: typeof jobs = [];
  for (const job of jobs) {
    const bytes = await cache.size(job.source);
    if (bytes === undefined) missing.push(job);
    else sizes.set(job.source, bytes);
  }

  if (missing.length > 0) {
    const glyphsMissing = await glyphCheck();
    const typesetter = await openPictureTypesetter();
    let done = 0;
    try {
      await inOrder(missing, atOnce, async ({ template, data, place, source }) => {
        const tofu = glyphsMissing({ place, data });
        findings.push(...tofu);
        if (tofu.length === 0) {
          const png = await drawPicture(typesetter, template, data);
          await cache.put(source, png);
          sizes.set(source, png.length);
        }
        onProgress?.(++done, missing.length);
      });
    } finally {
      await typesetter.close();
    }
  }
  const pictures = jobs.flatMap(({ path, source }) => {
    const bytes = sizes.get(source);
    return bytes === undefined ? [] : [{ path, source, bytes }];
  });
  const made = missing.filter(({ source }) => sizes.has(source)).length;
  return { made, cached: jobs.length - missing.length, pictures, findings };
}
