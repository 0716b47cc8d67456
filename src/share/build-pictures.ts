import { join } from 'node:path';
import { coveredBy, missingGlyphs } from '#boards/glyphs.ts';
import { readFonts } from '#boards/typeset/fonts.ts';
import { openTypesetter } from '#boards/typeset/open-typesetter.ts';
import type { Finding } from '#model/finding.ts';
import type { Library, Office } from '#model/library.ts';
import { openPictureCache } from './cache.ts';
import { setPicture } from './draw.ts';
import { pictureJobs } from './jobs.ts';

/** A picture in the cache, and where it belongs. */
interface BuiltPicture {
  /** Path below the base: `/qinghe/card.png`. */
  readonly path: string;
  /** The file in the cache. */
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

/** Pictures drawn at a time, while the next one is set. */
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
    const covers = (await readFonts()).map(coveredBy);
    const typesetter = await openTypesetter();
    const drawing = new Set<Promise<void>>();
    try {
      for (const [index, { template, data, file, source }] of missing.entries()) {
        onProgress?.(index, missing.length);
        const tofu = missingGlyphs(file, data, covers);
        findings.push(...tofu.map(withoutPicture));
        if (tofu.length > 0) continue;
        const draw = await setPicture(typesetter, template, data);
        const drawn = draw()
          .then(async (png) => {
            await cache.put(source, png);
            sizes.set(source, png.length);
          })
          .finally(() => drawing.delete(drawn));
        drawing.add(drawn);
        if (drawing.size >= atOnce) await Promise.race(drawing);
      }
      await Promise.all(drawing);
    } finally {
      await Promise.allSettled(drawing);
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

/** What keeps a board from being printed keeps nothing from being read. */
const withoutPicture = ({ message, ...finding }: Finding): Finding => ({
  ...finding,
  code: 'share-glyph-missing',
  severity: 'hint',
  message: message.replace(/^牌上的/, '转发图片上的').replace('印出来会是空框', '这张图片没有做'),
});
